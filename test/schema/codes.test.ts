import fc from "fast-check";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { checkMessage, parseRequest, whatsapp } from "../../src/index.ts";
import { casesOf, type CodeInput, describeCodes } from "../support/describe-codes.ts";

const MAX_DEPTH = 100;
const MAX_VALUES = 100_000;

const message = messageArbitrary(whatsapp);
const time = "2150-01-01T00:00:00Z";
const check: CodeInput["take"] = (input) => checkMessage(whatsapp, input);
const keep: CodeInput["take"] = (input) => checkMessage(whatsapp, input, { unknownFields: "keep" });
const parse: CodeInput["take"] = (input) => parseRequest(whatsapp, { whatsappMessage: [input] });

describeCodes("field", {
  "field.required": casesOf(
    check,
    fc.tuple(message, fc.constantFrom(undefined, null, "", " ", "\t\u00a0")).map(([sound, nothing]) => [
      { ...sound, receiver: nothing },
      { ...sound, scheduledTime: nothing },
    ]),
  ),
  "field.wrong_type": casesOf(
    check,
    message.map((sound) => [
      { ...sound, receiver: Number(sound.receiver) },
      { ...sound, receiver: sound.receiver },
    ]),
  ),
  "field.unknown": casesOf(
    check,
    fc
      .tuple(message, fc.constantFrom("ScheduledTime", "scheduled_time", "scheduleTime", "priority"))
      .map(([sound, key]) => [
        { ...sound, [key]: time },
        { ...sound, scheduledTime: time },
      ]),
  ),
  "field.unsafe_key": casesOf(
    keep,
    fc
      .tuple(message, fc.constantFrom("__proto__", "constructor", "prototype", "toString"))
      .map(([sound, key]) => [own(sound, key), own(sound, `${key}_`)]),
  ),
  "field.unreadable": casesOf(
    check,
    message.map((sound) => [
      Object.defineProperty({ ...sound }, "scheduledTime", { enumerable: true, get: raise }),
      Object.defineProperty({ ...sound }, "scheduledTime", { enumerable: true, get: () => time }),
    ]),
  ),
  "field.not_json": casesOf(
    keep,
    fc
      .tuple(
        message,
        fc.constantFrom<(readonly [unknown, unknown])[]>(
          [undefined, null],
          [NaN, 0],
          [Infinity, Number.MAX_VALUE],
          [1n, 1],
          [new Date(0), "1970-01-01"],
          ["\ud800", "\ud83d\ude00"],
          [new Array(1), [null]],
          [new Map(), {}],
        ),
      )
      .map(([sound, [no, yes]]) => [
        { ...sound, other: { inner: no } },
        { ...sound, other: { inner: yes } },
      ]),
  ),
  "field.too_deep": casesOf(
    keep,
    fc
      .tuple(
        message,
        fc.constantFrom<((inner: unknown) => unknown)[]>(
          (inner) => [inner],
          (inner) => ({ inner }),
        ),
      )
      .map(([sound, wrap]) => [
        { ...sound, other: nest(wrap, MAX_DEPTH + 1) },
        { ...sound, other: nest(wrap, MAX_DEPTH) },
      ]),
  ),
  "field.too_many_values": {
    isCostly: true,
    // The list itself is one of them.
    ...casesOf(
      keep,
      message.map((sound) => [
        { ...sound, other: full(MAX_VALUES) },
        { ...sound, other: full(MAX_VALUES - 1) },
      ]),
    ),
  },
  "field.old_name": casesOf(
    parse,
    message.map(({ receiver, template }) => [
      { receiver, template, scheduled_time: time },
      { receiver, template, scheduledTime: time },
    ]),
  ),
  "field.given_twice": casesOf(
    parse,
    message.map(({ receiver, template }) => [
      { receiver, template, scheduled_time: time, scheduledTime: time },
      { receiver, template, scheduled_time: time },
    ]),
  ),
});

function own(sound: object, key: string): object {
  return Object.defineProperty({ ...sound }, key, { value: 1, enumerable: true });
}

function nest(wrap: (inner: unknown) => unknown, depth: number): unknown {
  return Array.from({ length: depth }).reduce((inner: unknown) => wrap(inner), 0);
}

function full(length: number): readonly number[] {
  return new Array<number>(length).fill(0);
}

function raise(): never {
  throw new Error("looked at");
}
