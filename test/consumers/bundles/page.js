import { buildRequest, describeIssue, sms } from "capillary-messages";

const result = buildRequest(sms, { to: "+91 99882 21100", body: "Hello" });
globalThis.capillaryMessages = result.ok ? result.value : result.errors.map(describeIssue);
