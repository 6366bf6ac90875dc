import type { Words } from "../issues/render-text.ts";
import type { UndescribedIssue } from "../issues/issue.ts";
import { translateIssue } from "./translation.ts";
import { VI_TEXTS } from "./vi-texts.ts";

/**
 * The Vietnamese text of an issue, for the option `describe`. Not yet reviewed by a native speaker.
 *
 * ```ts
 * const result = checkMessage(zalo, { receiver: "+84 91 234 56 7O", template: "Xin chào" }, { describe: vi });
 * result.ok ? [] : result.errors.map(({ message }) => message);
 * //=> ["Số điện thoại không được chứa chữ cái. Chỉ dùng chữ số."]
 * ```
 *
 * @throws {TypeError} for a code that this library does not have.
 */
export function vi(issue: UndescribedIssue): string {
  return translateIssue(issue, VI_TEXTS, VI_WORDS);
}

const VI_WORDS: Words = {
  listEntry: "Địa chỉ thứ {entry+1}: ",
  characterNames: {
    "0009": "tab",
    "000A": "xuống dòng",
    "000D": "xuống dòng",
    "0020": "dấu cách",
    "00A0": "dấu cách không ngắt",
    "00AD": "gạch nối mềm",
    "061C": "dấu chỉ hướng viết",
    "200B": "dấu cách rộng bằng không",
    "200C": "dấu ngăn nối rộng bằng không",
    "200D": "dấu nối rộng bằng không",
    "200E": "dấu chỉ hướng viết",
    "200F": "dấu chỉ hướng viết",
    "2028": "dấu phân dòng",
    "2029": "dấu phân đoạn",
    "202A": "dấu chỉ hướng viết",
    "202B": "dấu chỉ hướng viết",
    "202C": "dấu chỉ hướng viết",
    "202D": "dấu chỉ hướng viết",
    "202E": "dấu chỉ hướng viết",
    "2060": "dấu nối từ",
    "2066": "dấu chỉ hướng viết",
    "2067": "dấu chỉ hướng viết",
    "2068": "dấu chỉ hướng viết",
    "2069": "dấu chỉ hướng viết",
    FE0F: "dấu chọn biến thể",
    FEFF: "dấu thứ tự byte",
  },
};
