import type { UndescribedIssue } from "../issues/issue.ts";
import type { Words } from "../issues/render-text.ts";
import { translateIssue } from "./translation.ts";
import { VI_TEXTS } from "./vi-texts.ts";

/**
 * Returns the Vietnamese text of an issue, for the option `describe`. Not yet reviewed by a native speaker.
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
    tab: "tab",
    "line break": "dấu xuống dòng",
    space: "dấu cách",
    "no-break space": "dấu cách không ngắt",
    "soft hyphen": "dấu gạch nối mềm",
    "zero width space": "dấu cách có độ rộng bằng không",
    "zero width non-joiner": "ký tự ngăn nối có độ rộng bằng không",
    "zero width joiner": "ký tự nối có độ rộng bằng không",
    "direction mark": "dấu chỉ hướng viết",
    "line separator": "dấu phân dòng",
    "paragraph separator": "dấu phân đoạn",
    "word joiner": "ký tự nối từ",
    "variation selector": "ký tự chọn biến thể",
    "byte order mark": "dấu thứ tự byte",
  },
};
