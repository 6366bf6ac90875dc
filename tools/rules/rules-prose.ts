/** The beginning of `docs/rules.md`; a backquote is written as it is. */
export const INTRODUCTION = String.raw`
<!-- GENERATED from the code by tools/rules/write-rules.ts; do not edit. -->

# Rules

Every rule of this library, by the code of its issue.

## How to read this page

- An **error** means that the message cannot be sent, or would arrive corrupted: the result has no value. A **warning** means that it may surprise; it never blocks.
- All issues of a message are reported, in the order of its keys, then what is missing in the order of the fields; up to
  ${"`limits.maxIssues`"} errors and as many warnings.
- **Meaning** says which input gets the code, **near miss** the nearest input that does not.
- **Text** is the English text. A name in braces stands for a param; ${"`{offset+1}`"} is the offset counted from 1, as people count.
  Where a list of addresses came as one text, "Address 2: " says which one a text is about.
- **Params** are numbers and names that go with an issue, with their units. Limits are inclusive: the limit itself passes. An offset counts
  UTF-16 units from 0 (as JavaScript, Java and C# count; a character outside of the basic plane counts two), in the value as given unless said
  otherwise. No param ever holds a field's value.
- **Bad** and **good** are one call each that has the code and does not have it. Tests run them as they stand.
- **API code** is what the API itself answers for such a message, where it has a code for it.
- **Absent** are ${"`undefined`"}, ${"`null`"}, ${'`""`'} and blanks only; for cc, bcc and attachments also an empty list, an empty object and an empty or null list in
  it. A cc or bcc of separators and blanks only is absent, too. An absent optional field is left out; an absent required one is
  ${"`field.required`"}. In texts (body, template, subject) blanks count as text: see ${"`text.blank`"} and ${"`text.empty_body`"}.
- **Wrong** is everything else of another type: no number, boolean or object is turned into a text. Only own enumerable properties count.
- **Blanks** are the tab and Unicode category Zs (the space, U+00A0, U+1680, U+2000 to U+200A, U+202F, U+205F, U+3000). Around phone numbers, times,
  addresses, senders and channel names they are dropped without a word; around file names and in texts they stay.
- **Controls** are C0 (U+0000 to U+001F), DEL (U+007F) and C1 (U+0080 to U+009F); with U+2028 and U+2029 they are an error in everything that is one line.
  They are never removed silently. Texts take tab, LF and CR.
- A text goes out as it came in: it is never trimmed, re-cased or Unicode-normalised.
`;

/** The text before the table of a family, by its name. */
export const FAMILY_PROSE: Readonly<Record<string, string>> = {
  phone_number: String.raw`
Out come digits, the country code first. A number in **international form** has a plus, or ${"`00`"}, or with ${"`defaultCountry`"} an international prefix of that country
before its country code; WhatsApp's ids (${"`@s.whatsapp.net`"}, ${"`@c.us`"}) have it, too. Without a default country, digits that do not begin with 0 are international. The digits behind the country
code must have a length that some number of that country code has ([numbering plans](#numbering-plans)), at most 15 with it. ${"`(0)`"} behind the country code is dropped where numbers cannot begin with 0.
${"`521`"} and ten digits are 52 and these.

With a default country C, digits without plus and prefix are read by the first line that fits. A **mobile length** is one that mobile numbers of C have; a **mobile number** has such a length
and a first digit that goes with it.

1. C's country code and a mobile length of C: international.
2. A trunk prefix of C and a mobile number: national.
3. A mobile length: national.
4. A trunk prefix of C, its country code and a mobile number: international, with ${"`phone_number.trunk_before_country_code`"}.
5. A trunk prefix of C and a possible length: national.
6. C's country code and a possible length of C: international.
7. Another country code and a mobile length there: international, with ${"`phone_number.foreign`"}.
8. A possible length: national.

In 3 and 8 the digits do not begin with the trunk prefix, unless numbers of C may begin so. In Mexico ${"`521`"} and ten digits come before 1.
`,
  timestamp: String.raw`
A text is ${"`YYYY-MM-DD`"}, one of ${"`T`"}, ${"`t`"} and a space, ${"`HH:mm`"}, then perhaps ${"`:ss`"} or ${"`:s`"}, perhaps a dot and digits; then the offset, perhaps behind one blank: ${"`Z`"}, ${"`z`"},
${"`±HH:MM`"}, ${"`±HHMM`"} or ${"`±HH`"}, where U+2212 counts as minus; then perhaps a zone and tags in square brackets, as in RFC 9557. A zone is ${"`UTC`"}, ${"`GMT`"}, an IANA name with a slash in any letter
case, or an offset; it must agree with the offset, save with ${"`Z`"}, and gives it where there is none. Without both, the option ${"`timeZone`"} is needed. Besides texts are taken: ${"`Date`"} (in UTC, or with the
offset of ${"`timeZone`"}), ${"`TZDate`"} (with that of its own zone), and Temporal's ${"`Instant`"}, ${"`ZonedDateTime`"} and ${"`PlainDateTime`"} (as their texts, without a warning about the fraction). Out comes
${"`YYYY-MM-DDTHH:mm:ssZ`"} or ${"`±HH:MM`"} in place of the Z, the offset as given (${"`-00:00`"} becomes Z).
`,
  email_address: String.raw`
An address is a local part of ASCII letters, digits and ${"``.!#$%&'*+/=?^_`{|}~-``"}, an at sign, and a domain of labels of letters, digits and hyphens with dots between them. A domain with other
letters comes out in its ${"`xn--`"} form, every domain in lower case. In cc and bcc several addresses stand in an array or have commas or semicolons between them (also ${"`，`"}, ${"`；`"} and ${"`、`"}). The first fault that
explains an address is reported; of its local part and its domain one each, where both are looked at.
`,
  attachment: String.raw`
The **type** is ${"`file_type`"} (an extension, with or without a dot, or a media type), else the extension of ${"`file_name`"} if it is in the [list below](#file-types), else the media type of a data
URL, else the content's signature (warned), else whatever extension the name has. A media type that is only what operating systems call files with the name's extension gives way to the name: ${"`application/vnd.ms-excel`"}
for csv and tsv, ${"`application/zip`"} for whatever is a ZIP container, ${"`text/plain`"} for a text type, ${"`application/msword`"} for rtf; so does one that has the name's extension among others. The **content** is
read by the first line that fits:

1. ${'`file_encoding_type: "base64"`'}: the string is base64.
2. The string is a data URL: ${"`data:`"}, blanks around it, followed up to the first comma by nothing, a media type, or parameters. Its payload is read as the Fetch standard does, then as bytes (6).
3. A string and a text type: text, even when it is also valid base64.
4. A string and any other type that is in the list: base64 or base64url.
5. A string otherwise: base64, with a warning, when the whole is base64 of at least 48 bytes that are no text, or of at least 16 with a [signature](#file-signatures), and not hexadecimal digits alone; else text.
6. Bytes: text only with a text type, in valid UTF-8 and without NUL; else they go out as base64.

What was encoded twice is decoded once more when that shows the signature of its type. Content that does not look like its type warns, and goes out as it is.

`,
};
