import messages = require("capillary-messages");
import http = require("capillary-messages/http");

const result: messages.Result<string> = messages.normalizePhoneNumber("+91 99882 21100");
console.log(result.ok, http.oauthCredentials({ token: "secret" }).kind);
