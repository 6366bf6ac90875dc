import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureSms, toGsm7 } from "../../src/index.ts";

/** Characters that have to do with each other: letters and marks, joiners and what they join, both directions of writing. */
const related = fc.string({
  unit: fc.constantFrom(
    ..."aeEoyzdDlß×ﬁ𝐇=“”’–…•·\tçéüǖŁœﬁấơđшЙसक्😀👩1#(",
    ..."\u00ad\u200b\u200c\u200d\u200e\u202a\u2060\ufe0f\ufeff\u20e3\u0300\u0301\u0302\u0303\u0306\u0308\u0309\u031b\u0323\u0327",
    "\ud83d",
    "\ude00",
    "ש",
  ),
});
const anyText = fc.oneof(related, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("toGsm7", () => {
  it.each([
    // Quotation marks and apostrophes.
    ["“Hello” – it’s ‘me’", `"Hello" - it's 'me'`],
    ["„Guten Tag“, «bonjour», ‹so›", `"Guten Tag", "bonjour", 'so'`],
    ["5′ 10″ `code` ´", `5' 10" 'code' '`],
    ["Hawai\u02bbi, O\u02bcBrien", "Hawai'i, O'Brien"],
    // Dashes, bullets, ellipses.
    ["1\u20102\u20113\u20124\u20135\u20146\u2015", "1-2-3-4-5-6-"],
    ["\u22125", "-5"],
    ["• one\n▪ two\n◦ three", "- one\n- two\n- three"],
    ["Wait… what‥", "Wait... what.."],
    ["col·lecció", "col.leccio"],
    // Blanks.
    ["a\tb\u00a0c\u2009d\u202fe\u3000f", "a b c d e f"],
    ["one\u2028two\u2029three", "one\ntwo\nthree"],
    // Characters that cannot be seen.
    ["in\u00advi\u200bsi\u2060ble\ufeff", "invisible"],
    ["\u202a+91 99882\u202c\u200e", "+91 99882"],
    // Ligatures and letters that Unicode does not decompose.
    ["ﬁne oﬀ ﬂow aﬃx waﬄe ﬆ", "fine off flow affix waffle st"],
    ["œuvre ŒUVRE ĳs ŉ", "oeuvre OEUVRE ijs 'n"],
    ["Łódź Đoković ħ ŧ ı ſ ẞ", "Lodz Dokovic h t i s ß"],
    // Accents: what GSM-7 has stays, also where it is in two parts.
    ["Ça va, garçon? Forêt, naïve, Noël, août", "Ça va, garcon? Foret, naive, Noel, aout"],
    ["¿Qué pasó, señor? Está aquí", "¿Qué paso, señor? Esta aqui"],
    ["São João, coração, às três", "Sao Joao, coracao, às tres"],
    ["Ärger über Öl, Größe", "Ärger über Öl, Größe"],
    ["Příliš žluťoučký kůň", "Prilis zlutoucky kun"],
    ["Ştefan în şcoală", "Stefan in scoala"],
    ["İstanbul ığdır", "Istanbul igdir"],
    ["e\u0301te\u0301 a\u0301 c\u0327a C\u0327a", "été a ca Ça"],
    ["ǖ ǟ ǻ ǿ ǽ ḉ Ḉ", "ü ä å ø æ c Ç"],
    ["z\u0301\u0301\u0302x\u0302", "zx"],
    ["e\u200b\u0301", "é"],
    ["a\u200c\u0301", "a"],
    ["Ώ", "Ω"],
    ["\u212b \u2126 \u212a", "Å Ω K"],
    // Other dress of the same letters.
    ["ＳＡＬＥ ５０", "SALE 50"],
    ["𝐇𝐢 𝗮𝗹𝗹 𝟏", "Hi all 1"],
  ])("makes %j %j, all of it GSM-7", (text, expected) => {
    const result = toGsm7(text);
    expect(result).toMatchObject({ text: expected, remaining: [] });
    expect(measureSms(result.text).encoding).toBe("GSM-7");
  });

  it.each([
    "Xin chào, đơn hàng của bạn đã được giao. Cảm ơn!",
    "Xin chào, đơn hàng của bạn đã được giao. Cảm ơn!".normalize("NFD"),
    "Chào bạn, mã là 5. Đừng đưa cho ai.",
    "Mỹ phẩm, y tế, quần áo",
  ])("keeps all accents of %j: it has a letter that only Vietnamese has", (text) => {
    expect(toGsm7(text)).toMatchObject({ text, replacements: [] });
    expect(toGsm7(`“${text}” – à`).text).toBe(`"${text}" - à`);
  });

  it.each([
    "नमस्ते, आपका ऑर्डर आज पहुँच जाएगा। धन्यवाद",
    "क्\u200dष र्\u200cक",
    "привет, Йога",
    "καλημέρα",
    "你好，世界。「引用」",
    "สวัสดี",
    "نمی\u200cخواهم\u200f!",
    "👨\u200d👩\u200d👧 🏳️\u200d🌈 1️⃣ #️⃣",
    "5 ₹, 20 ₫, ½, m², 5 ≠ 6, a ≮ b",
    "þ ð ŋ",
    "10 ÷ 2 = 5",
    "\u0387 \u03f6 \u1fbf \u1fc1 \u1fef",
    "ﬁ\u0300 =\u0338 \u{1d407}\u0301",
    "\ud83d\ufeff\ude00",
  ])("leaves %j as it is", (text) => {
    const { text: output, replacements, remaining } = toGsm7(text);
    expect(output).toBe(text);
    expect(replacements).toEqual([]);
    expect(remaining).toEqual(measureSms(text).unicodeCharacters);
  });

  it("says where what stood and what remains, in UTF-16 units of the input", () => {
    expect(toGsm7("😀 “a\u0301” ₹…")).toEqual({
      text: '😀 "a" ₹...',
      replacements: [
        { index: 3, from: "“", to: '"' },
        { index: 4, from: "a\u0301", to: "a" },
        { index: 6, from: "”", to: '"' },
        { index: 9, from: "…", to: "..." },
      ],
      remaining: [
        { index: 0, character: "😀" },
        { index: 8, character: "₹" },
      ],
    });
  });

  it.each([undefined, null, 5, {}, ["a"], new String("a")])("throws a TypeError for %j", (text) => {
    expect(() => toGsm7(text as never)).toThrow(new TypeError("toGsm7 takes a string."));
  });

  it("gives the input with exactly these replacements", () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const { text, replacements } = toGsm7(input);
        let replaced = "";
        let end = 0;
        for (const { index, from, to } of replacements) {
          expect(index).toBeGreaterThanOrEqual(end);
          expect(input.startsWith(from, index)).toBe(true);
          expect(to).not.toBe(from);
          expect(measureSms(to).encoding).toBe("GSM-7");
          replaced += input.slice(end, index) + to;
          end = index + from.length;
        }
        expect(text).toBe(replaced + input.slice(end));
      }),
    );
  });

  it("drops nothing that can be seen", () => {
    const signs = fc.string({ unit: fc.integer({ min: 0x80, max: 0x2fff }).map((code) => String.fromCodePoint(code)) });
    fc.assert(
      fc.property(fc.oneof(anyText, signs), (input) => {
        const dropped = toGsm7(input).replacements.filter(({ to }) => to === "");
        for (const { from } of dropped) expect(from).toMatch(/^\p{Default_Ignorable_Code_Point}$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it("names each character that GSM-7 still lacks, where it is in the input", () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const { text, remaining } = toGsm7(input);
        expect(remaining.map(({ character }) => character)).toEqual(
          measureSms(text).unicodeCharacters.map(({ character }) => character),
        );
        for (const { index, character } of remaining) expect(input.startsWith(character, index)).toBe(true);
      }),
    );
  });

  it("leaves GSM-7 alone, and has nothing to do the second time", () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const { text } = toGsm7(input);
        expect(toGsm7(text)).toMatchObject({ text, replacements: [] });
        if (measureSms(input).encoding === "GSM-7") expect(text).toBe(input);
      }),
    );
  });

  it.each([
    "a" + "\u0301\u0323".repeat(300_000),
    "“".repeat(300_000),
    "नमस्".repeat(100_000),
    "a\u0301".repeat(300_000),
  ])("comes to its end on a hostile text", (text) => {
    const result = toGsm7(text).text;
    expect(toGsm7(result).text).toBe(result);
  });
});
