import { describe, expect, it } from "vitest";
import { normalizePhoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import { itReads } from "../../support/phone-examples.ts";

describe("the order of readings with a default country, by the step that fits first", () => {
  itReads([
    // Mexico's old prefix stands before all.
    ["5215512345678", "MX", "525512345678", "old_prefix"],
    // 1. Its country code and a mobile length.
    ["919988221100", "IN", "919988221100", ""],
    ["919188221100", "IN", "919188221100", ""],
    ["912088221100", "IN", "912088221100", "not_mobile"],
    ["4915123456789", "DE", "4915123456789", ""],
    // 2. A trunk prefix, a mobile length and its first digit.
    ["09876543210", "IN", "919876543210", ""],
    ["015123456789", "DE", "4915123456789", ""],
    ["81234567890", "RU", "71234567890", "not_mobile"],
    ["89123456789", "RU", "79123456789", ""],
    ["80291234567", "BY", "375291234567", ""],
    ["905649225172", "BR", "555649225172", "ambiguous"], // behind the trunk prefix 90; as well Turkish
    // 3. A mobile length.
    ["9198822110", "IN", "919198822110", "ambiguous"], // as well 91 and eight digits
    ["9876543210", "IN", "919876543210", ""],
    ["5555555555", "IN", "915555555555", "not_mobile"],
    ["33612345678", "DE", "4933612345678", "ambiguous not_mobile"],
    ["3921234567", "IT", "393921234567", "ambiguous"],
    ["11961234567", "BR", "5511961234567", ""],
    ["5512345678", "MX", "525512345678", ""],
    ["2079460958", "GB", "442079460958", "not_mobile"],
    // 4. A trunk prefix, its country code and a mobile number.
    ["0919876543210", "IN", "919876543210", "trunk_before_country_code"],
    ["062 812 345 678", "ID", "62812345678", "trunk_before_country_code"],
    ["04915123456789", "DE", "4915123456789", "trunk_before_country_code"],
    ["0447911123456", "GB", "447911123456", "trunk_before_country_code"],
    ["0971501234567", "AE", "971501234567", "trunk_before_country_code"],
    ["0912012345678", "IN", "91912012345678", "not_mobile"], // 20 is no mobile number: the next step
    // 5. A trunk prefix and a possible length.
    ["0301234567", "DE", "49301234567", "not_mobile"],
    ["0207946095", "GB", "44207946095", "not_mobile"],
    // 6. Its country code and a possible length.
    ["97143307000", "AE", "97143307000", "not_mobile"],
    ["4930123456789", "DE", "4930123456789", "not_mobile"],
    ["9198765432101", "IN", "9198765432101", "not_mobile"],
    // 7. Another country's code and a mobile length of it.
    ["447700900000", "IN", "447700900000", "foreign"],
    ["919988221100", "DE", "919988221100", "foreign"],
    ["905649225172", "US", "905649225172", "foreign"],
    ["15512345678", "MX", "15512345678", "foreign"],
    ["442079460958", "US", "442079460958", "foreign not_mobile"],
    ["5215512345678", "IN", "525512345678", "old_prefix foreign"],
    // 8. A possible length.
    ["998822110", "IN", "91998822110", "not_mobile"],
    ["98765 4321", "IN", "91987654321", "not_mobile"],
    ["98765-4321", "BR", "55987654321", "not_mobile"],
    ["4433070001", "AE", "9714433070001", "not_mobile"],
    ["3-1234-5634", "JP", "81312345634", "not_mobile"],
    ["442079460958", "IN", "442079460958", "foreign not_mobile"],
    ["4930123456", "AT", "434930123456", "not_mobile"],
    ["49301234567", "IN", "9149301234567", "not_mobile"], // Germany's landlines are shorter than mobile numbers
    // Else an error.
    ["67699567", "GB", undefined, "impossible_length"],
    ["61234567", "ES", undefined, "impossible_length"],
    ["9821235", "CO", undefined, "impossible_length"],
    ["987654321", "SG", undefined, "impossible_length"],
    ["11 15-1234-5678", "AR", undefined, "impossible_length"],
    ["330612345678", "US", undefined, "kept_trunk_prefix"],
    ["490 1512345678", "IN", undefined, "kept_trunk_prefix"],
    ["91919988221100", "IN", undefined, "repeated_country_code"],
    ["33 33 612345678", "FR", undefined, "repeated_country_code"],
    ["90123456789", "BR", undefined, "kept_trunk_prefix"], // +55 90 would be a trunk prefix kept
  ]);
});

describe("notations with a default country", () => {
  itReads([
    ["9198822110", "IN", "919198822110", "ambiguous"],
    ["919988221100", "IN", "919988221100", ""],
    ["919988221100", "DE", "919988221100", "foreign"],
    ["447700900000", "IN", "447700900000", "foreign"],
    ["3921234567", "IT", "393921234567", "ambiguous"],
    ["11961234567", "BR", "5511961234567", ""],
    ["5512345678", "MX", "525512345678", ""],
    ["99882 21100", "IN", "919988221100", ""],
    ["099882 21100", "IN", "919988221100", ""],
    ["+44 20 7946 0958", "IN", "442079460958", "not_mobile"],
    ["020 7946 0958", "GB", "442079460958", "not_mobile"],
    ["030 1234567", "DE", "49301234567", "not_mobile"], // 10 digits are a mobile length, but no number begins with the trunk prefix
    ["8 912 345 67 89", "RU", "79123456789", ""],
    ["8 701 234 56 78", "KZ", "77012345678", ""],
    ["06 20 123 4567", "HU", "36201234567", ""],
    ["8 612 34567", "LT", "37061234567", ""],
    ["0 612 34567", "LT", "37061234567", ""],
    ["8 029 123 45 67", "BY", "375291234567", ""],
    ["1 415 555 2671", "US", "14155552671", ""],
    ["(415) 555-2671", "US", "14155552671", ""],
    ["0 15 21 98765 4321", "BR", "5521987654321", ""], // with the code of a carrier
    ["06 6982 1234", "IT", "390669821234", "not_mobile"],
    ["07781 123456", "GG", "447781123456", ""],
    ["0044 7911 123456", "IN", "447911123456", ""],
    ["0044 7911 123456", "US", "447911123456", ""],
    ["011 44 7911 123456", "US", "447911123456", ""],
    ["0011 44 7911 123456", "AU", "447911123456", ""],
    ["010 1 415 555 2671", "JP", "14155552671", ""],
    ["8 10 44 7911 123456", "RU", "447911123456", ""],
    ["001 592 609 1234", "GY", "5926091234", ""],
    ["44 (0)7911 123456", "GB", "447911123456", ""],
    ["003720234567", "BO", "3720234567", "not_mobile"],
    ["001 674 2345678", "GY", "6742345678", ""], // not 00 and America's area 674: Guyana dials 001 alone
    ["00 386 23456", "AI", "38623456", "not_mobile"],
    ["00 95 (0)23456789", "TH", "9523456789", "not_mobile"],
    ["1 (0)2345678901", "FK", "12345678901", "foreign"],
    ["2430234567", "IN", "912430234567", "not_mobile"], // no mobile number behind the Congo's 243 begins with 0
    ["0512345678", "CO", "5712345678", "not_mobile"], // ten digits are a mobile length, but no number begins with 0
    ["029123456", "BY", "37529123456", "not_mobile"], // nine, likewise
    ["8412345678", "RU", "78412345678", "not_mobile"], // Penza's 841 begins like the trunk prefix, and like Vietnam's 84
    ["0012 62 234567890123", "BO", "62234567890123", "not_mobile"], // 00 and a carrier's two digits
    ["022 20 2345678901", "SG", "202345678901", "not_mobile"],
    ["258 (0)23", "CX", "61258023", "not_mobile"], // behind Mozambique's 258 this is too short, so the zero belongs to the number
    ["4409876543", "CU", "534409876543", "not_mobile"], // 44 0... has no length of Britain's, so the zero shows nothing
    ["351 15 234-5678", "AR", "351152345678", "foreign"],
    ["1 55 1234 5678", "MX", "15512345678", "foreign"],
    ["6547893210", "ES", "6547893210", "foreign not_mobile"],
    ["1644612345", "VN", "841644612345", "not_mobile"], // a number of before 2018
    ["8 (495) 123-45-67", "RU", "74951234567", "ambiguous not_mobile"],
    ["(212) 555-0123", "US", "12125550123", ""],
  ]);

  itReads([
    ["061234567", "FR", undefined, "impossible_length"], // a digit short
    ["12", "IN", undefined, "impossible_length"],
    ["011 15-2345-6789", "AR", undefined, "impossible_length"], // only full metadata tell where the 15 is
    ["91 099882 21100", "IN", undefined, "kept_trunk_prefix"],
    ["0 27 0234567890", "CV", undefined, "kept_trunk_prefix"], // Cape Verde dials 0 abroad
    ["8 10 260234567", "TM", undefined, "kept_trunk_prefix"],
    ["001 383 0234567890", "GY", undefined, "impossible_length"], // as 00 1 383..., which is nearer than 001 383 0...
    ["00200 2345678", "KR", undefined, "ambiguous_prefix"], // 002 is Korea's prefix, but no country code begins with 0
    ["410987654321", "CH", undefined, "kept_trunk_prefix"],
    ["27023456", "AD", undefined, "kept_trunk_prefix"], // a possible length in Andorra, with the zero in South Africa, too
    ["0043 664 1234567", "BR", undefined, "ambiguous_prefix"], // 0043 is also a carrier's prefix
    ["00 1 415 555 2671", "JP", undefined, "ambiguous_prefix"], // Japanese numbers begin with 00
    ["00 99 12345678", "IN", undefined, "unknown_country_code"],
    ["000-000-0000", "US", undefined, "impossible_start"],
    ["0000000", "IN", undefined, "impossible_start"],
  ]);
});

describe("what is said of a length that is wrong", () => {
  const messageOf = (text: string, defaultCountry: "US" | "GB" | "FR" | "IN"): string => {
    const result = normalizePhoneNumber(text, { defaultCountry });
    return result.ok ? "" : result.errors[0].message;
  };

  it.each([
    ["123-456-7890", "US", 9], // all have ten digits, and none begins with 1
    ["0123456", "GB", 6], // some have seven
    ["061234567", "FR", 8],
  ] as const)(
    "does not deny the length of %j in %s, but says that it begins with the trunk prefix",
    (text, country, digits) => {
      expect(messageOf(text, country)).toContain("After the prefix for calls within the country");
      expect(messageOf(text, country)).toContain(`has ${digits} digits: too many or too few`);
    },
  );

  it.each([
    ["12", "IN", 2],
    ["415555267", "US", 9],
  ] as const)("counts the digits of %j in %s as written", (text, country, digits) => {
    expect(messageOf(text, country)).toContain(`With ${digits} digits`);
  });
});
