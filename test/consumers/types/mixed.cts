import messages = require("capillary-messages");
import http = require("capillary-messages/http");

/** CommonJS and ES modules have declarations of their own; what comes from one goes into the other. */
async function main(): Promise<void> {
  const imported = await import("capillary-messages");
  const importedHttp = await import("capillary-messages/http");
  const credentials = http.basicCredentials({ username: "store.server", password: "server123" });
  const request = messages.unwrap(messages.buildRequest(imported.sms, { to: "919988221100", body: "Hello" }));
  const options = { host: "eu.api.example.com", credentials };
  const sent: http.HttpRequest = imported.unwrap(importedHttp.toHttpRequest(messages.sms, request, options));
  const checked: messages.Result<messages.SmsMessage> = imported.checkMessage(messages.sms, {});
  console.log(sent.url, checked.ok);
}

main().catch(console.error);
