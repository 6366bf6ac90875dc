import { generateText, isStepCount } from "ai";
import { MockLanguageModelV4 } from "ai/test";
import { checkMessage, sms, type SmsMessage } from "capillary-messages";
import { expect, test, vi } from "vitest";
import { createSmsTool } from "../../../docs/examples/ai-tool.ts";

type Reply = Awaited<ReturnType<MockLanguageModelV4["doGenerate"]>>;

test("the model gets every issue of its arguments, mends them, and the canonical message goes out", async () => {
  const send = vi.fn<(message: SmsMessage) => Promise<string>>(async () => "queued");
  const bad = { to: "call me", body: "", note: "urgent" };
  const model = new MockLanguageModelV4({
    doGenerate: [call("1", bad), call("2", { to: "099882 21100", body: "Hello" }), say("The SMS is queued.")],
  });
  const sendSms = createSmsTool(send, { defaultCountry: "IN" });
  const { text } = await generateText({ model, tools: { sendSms }, prompt: "Greet Meena.", stopWhen: isStepCount(5) });

  expect(text).toBe("The SMS is queued.");
  expect(send.mock.calls.map(([message]) => message)).toEqual([{ to: "919988221100", body: "Hello" }]);

  const [first, second, third] = model.doGenerateCalls;
  expect(first?.tools).toMatchObject([
    { name: "sendSms", inputSchema: { type: "object", required: ["to", "body"], additionalProperties: false } },
  ]);
  const result = checkMessage(sms, bad, { defaultCountry: "IN" });
  const texts = result.ok ? [] : result.errors.map(({ message }) => message);
  expect(texts).toHaveLength(3);
  for (const issue of texts) expect(toolResultIn(second)).toContain(issue);
  expect(toolResultIn(third)).toContain("queued");
});

function call(toolCallId: string, input: object): Reply {
  return reply({ type: "tool-call", toolCallId, toolName: "sendSms", input: JSON.stringify(input) }, "tool-calls");
}

function say(text: string): Reply {
  return reply({ type: "text", text }, "stop");
}

function reply(part: Reply["content"][number], reason: Reply["finishReason"]["unified"]): Reply {
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
  return { content: [part], finishReason: { unified: reason, raw: undefined }, usage, warnings: [] };
}

/** Returns what the last message of a prompt says: the result of a tool. */
function toolResultIn(options: MockLanguageModelV4["doGenerateCalls"][number] | undefined): string {
  const last = options?.prompt.at(-1);
  expect(last?.role).toBe("tool");
  return JSON.stringify(last?.content).replaceAll('\\"', '"');
}
