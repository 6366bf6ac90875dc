export { basicCredentials, Credentials, oauthCredentials } from "./credentials.ts";
export { type Attribution, type HttpOptions, type HttpRequest, toHttpRequest } from "./to-http-request.ts";
