import type { Send } from "../docs/examples/bullmq/worker.ts";
import { buildResponse, parseResponse, sms, unwrap } from "../src/index.ts";

/** Stands for the API: reads the request's text, accepts all of it, and its answer is read as any other. No network, no waiting. */
export const acceptAll: Send = async (request) => {
  const { sms: messages }: typeof request = JSON.parse(JSON.stringify(request));
  const answer = JSON.stringify(
    buildResponse(
      sms,
      messages.map((message) => ({ message })),
    ),
  );
  return unwrap(parseResponse(sms, JSON.parse(answer)));
};
