/** What teams use today for the rules of an SMS, each as its documentation shows it. None of them checks as much as this library does. */
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { isValid, parseISO } from "date-fns";
import { parsePhoneNumberFromString } from "libphonenumber-js";
import * as v from "valibot";
import * as z from "zod";

export interface Peer {
  readonly name: string;
  /** Gives the envelope with canonical messages, or what is wrong. */
  readonly run: (body: unknown) => unknown;
  /** Whether it can turn messy input into canonical. */
  readonly repairs: boolean;
}

export const peers: readonly Peer[] = [
  { name: "valibot + libphonenumber-js + date-fns", run: usualWay(), repairs: true },
  { name: "zod 4 + libphonenumber-js + date-fns", run: withZod(), repairs: true },
  { name: "ajv + ajv-formats (patterns only)", run: withAjv(), repairs: false },
  { name: "by hand (regular expressions)", run: byHand, repairs: false },
];

function usualWay(): (body: unknown) => unknown {
  const message = v.strictObject({
    to: v.pipe(
      v.string(),
      v.trim(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const digits = readPhoneNumber(dataset.value);
        if (digits !== undefined) return digits;
        addIssue({ message: "not a phone number" });
        return NEVER;
      }),
    ),
    body: v.pipe(v.string(), v.regex(/\S/), v.maxLength(1600)),
    scheduledTime: v.optional(
      v.pipe(
        v.union([v.date(), v.pipe(v.string(), v.isoTimestamp())]),
        v.check((time) => isValid(readTime(time)), "no such time"),
        v.transform(toCanonicalTime),
      ),
    ),
    sender: v.optional(v.pipe(v.string(), v.regex(/^[^\r\n]*$/))),
  });
  const request = v.strictObject({ sms: v.pipe(v.array(message), v.minLength(1)) });
  return (body) => v.safeParse(request, body);
}

function withZod(): (body: unknown) => unknown {
  const message = z.strictObject({
    to: z
      .string()
      .trim()
      .transform((text, context) => {
        const digits = readPhoneNumber(text);
        if (digits !== undefined) return digits;
        context.addIssue({ code: "custom", message: "not a phone number" });
        return z.NEVER;
      }),
    body: z.string().regex(/\S/).max(1600),
    scheduledTime: z
      .union([z.date(), z.iso.datetime({ offset: true })])
      .refine((time) => isValid(readTime(time)))
      .transform(toCanonicalTime)
      .optional(),
    sender: z
      .string()
      .regex(/^[^\r\n]*$/)
      .optional(),
  });
  const request = z.strictObject({ sms: z.array(message).min(1) });
  return (body) => request.safeParse(body);
}

function withAjv(): (body: unknown) => unknown {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile({
    type: "object",
    additionalProperties: false,
    required: ["sms"],
    properties: {
      sms: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["to", "body"],
          properties: {
            to: { type: "string", pattern: "^[1-9][0-9]{6,14}$" },
            body: { type: "string", pattern: "\\S", maxLength: 1600 },
            scheduledTime: { type: "string", format: "date-time" },
            sender: { type: "string", pattern: "^[^\\r\\n]*$" },
          },
        },
      },
    },
  });
  return (body) => (validate(body) ? body : validate.errors);
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** What a team writes in an afternoon: first error wins per field, no country codes, no calendar but `Date`'s. */
function byHand(body: unknown): unknown {
  const problems: string[] = [];
  const { sms } = body as { sms: Record<string, unknown>[] };
  const messages = sms.map((message, index) => {
    const { to, body: text, scheduledTime, sender, ...rest } = message;
    if (typeof to !== "string" || !/^[1-9]\d{6,14}$/.test(to)) problems.push(`sms[${index}].to is invalid`);
    if (typeof text !== "string" || text.trim() === "") problems.push(`sms[${index}].body is empty`);
    if (scheduledTime !== undefined) {
      const isTime = typeof scheduledTime === "string" && TIME.test(scheduledTime);
      if (!isTime || Number.isNaN(Date.parse(scheduledTime))) problems.push(`sms[${index}].scheduledTime is invalid`);
    }
    if (typeof sender === "string" && /[\r\n]/.test(sender)) problems.push(`sms[${index}].sender is invalid`);
    for (const key of Object.keys(rest)) problems.push(`sms[${index}] has an unknown field ${key}`);
    return { to, body: text, ...(scheduledTime ? { scheduledTime } : {}), ...(sender ? { sender } : {}) };
  });
  return problems.length === 0 ? { sms: messages } : problems;
}

function readPhoneNumber(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text.startsWith("+") ? text : `+${text}`);
  return number?.isPossible() === true ? number.number.slice(1) : undefined;
}

function readTime(time: string | Date): Date {
  return typeof time === "string" ? parseISO(time) : time;
}

function toCanonicalTime(time: string | Date): string {
  return typeof time === "string" ? time : `${time.toISOString().slice(0, 19)}Z`;
}
