import * as fc from "fast-check";
import {
  BINARY_DATA_FAULTS,
  ENCODING_FAULTS,
  type Fault,
  nameFaults,
  OTHER_KEYS,
  TEXT_DATA_FAULTS,
  typeFaults,
} from "./attachment-faults.ts";
import { binaryFiles, textFiles, toBase64 } from "./attachment-files.ts";
import { blanks, controlCharacters, loneSurrogates } from "./characters.ts";
import { inAnyOrder } from "./in-any-order.ts";
import { type ExpectedError, notStrings, type Refusal, refusedAs } from "./refusal.ts";

/** Single attachments that are refused. */
export function refusedAttachments(): fc.Arbitrary<Refusal> {
  const noAttachments = fc.constantFrom(null, undefined, "", 42, true, "receipt.pdf");
  return fc.oneof(
    { weight: 1, arbitrary: refusedAs("field.wrong_type", noAttachments) },
    { weight: 1, arbitrary: refusedAs("attachment.unknown_type", filesOfUnknownType(), ["file_type"]) },
    { weight: 1, arbitrary: refusedAs("attachment.stated_data_url", dataUrlsSaidToBeBase64(), ["file_data"]) },
    { weight: 8, arbitrary: faultyAttachments() },
  );
}

function dataUrlsSaidToBeBase64(): fc.Arbitrary<object> {
  return binaryFiles().map(({ file_name, bytes }) => ({
    file_name,
    file_data: `data:application/octet-stream;base64,${toBase64(bytes)}`,
    file_encoding_type: "base64",
  }));
}

/** An attachment with faults in up to all of its fields, all of which are told of, in the order of its keys. */
function faultyAttachments(): fc.Arbitrary<Refusal> {
  const sound = {
    file_name: fc.constant<Fault>({ value: "receipt" }),
    file_encoding_type: fc.constant<Fault>({ value: undefined }),
  };
  return fc
    .record({
      others: fc.uniqueArray(fc.constantFrom(...OTHER_KEYS), { maxLength: 1 }),
      file_name: mostly(sound.file_name, fc.oneof(fc.constantFrom(...nameFaults()), brokenNames())),
      file_type: mostly(
        fc.constant<Fault>({ value: undefined }),
        fc.oneof(fc.constantFrom(...typeFaults()), wrongTypes()),
      ),
      file_encoding_type: mostly(sound.file_encoding_type, fc.oneof(fc.constantFrom(...ENCODING_FAULTS), wrongTypes())),
      content: contents(),
    })
    .chain(({ others, file_name, file_type, file_encoding_type, content }) => {
      const fields = {
        // The content is read by the name's type when the type itself is refused, so the name must be right then.
        file_name:
          file_name.code === undefined || file_type.code !== undefined
            ? { value: `receipt.${content.type}` }
            : file_name,
        file_type: file_type.code === undefined ? { value: content.type } : file_type,
        file_encoding_type,
        file_data: content.data,
      };
      const members = [
        ...others.map(({ value, code }) => ({ key: String(value), value: 1, code })),
        ...Object.entries(fields).map(([key, { value, code }]) => ({ key, value, code })),
      ];
      return inAnyOrder(members).map((ordered): Refusal => ({
        value: Object.fromEntries(ordered.map(({ key, value }) => [key, value])),
        errors: ordered.flatMap(({ key, code }) => toErrors(key, code)),
      }));
    })
    .filter(({ errors }) => errors.length > 0);
}

/** Three times of four there is no fault. */
function mostly(sound: fc.Arbitrary<Fault>, faults: fc.Arbitrary<Fault>): fc.Arbitrary<Fault> {
  return fc.oneof({ weight: 3, arbitrary: sound }, { weight: 1, arbitrary: faults });
}

function toErrors(key: string, code: ExpectedError["code"] | undefined): ExpectedError[] {
  return code === undefined ? [] : [{ code, path: [key] }];
}

function wrongTypes(): fc.Arbitrary<Fault> {
  return notStrings().map((value) => ({ value, code: "field.wrong_type" }));
}

function brokenNames(): fc.Arbitrary<Fault> {
  return fc.oneof(
    wrongTypes(),
    controlCharacters().map((control): Fault => ({
      value: `receipt${control}.pdf`,
      code: "attachment.control_character",
    })),
    loneSurrogates().map((surrogate): Fault => ({
      value: `receipt${surrogate}.pdf`,
      code: "attachment.lone_surrogate",
    })),
  );
}

interface Content {
  readonly type: string;
  readonly data: Fault;
}

function contents(): fc.Arbitrary<Content> {
  const text = fc.oneof(
    textFiles().map((file): Fault => ({ value: file.text })),
    fc.constantFrom(...TEXT_DATA_FAULTS),
  );
  const noData = notStrings().map((value): Fault => ({ value, code: "field.wrong_type" }));
  const empty = fc.constant(0).map((): Fault => ({ value: new Uint8Array(), code: "attachment.empty" }));
  const pdf = binaryFiles().filter(({ file_type }) => file_type === "pdf");
  const binary = fc.oneof(
    pdf.map(({ bytes }): Fault => ({ value: toBase64(bytes) })),
    fc.constantFrom(...BINARY_DATA_FAULTS),
    noData,
    empty,
  );
  return fc.oneof(
    text.map((data) => ({ type: "txt", data })),
    binary.map((data) => ({ type: "pdf", data })),
  );
}

/** Neither the name nor the content says what they are. */
function filesOfUnknownType(): fc.Arbitrary<unknown> {
  return fc
    .tuple(textFiles(), blanks())
    .map(([{ text }, blank]) => ({ file_name: "notes", file_data: text, file_type: blank }));
}
