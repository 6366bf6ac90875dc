export { basicCredentials, Credentials, oauthCredentials } from "./credentials.ts";
export { fromHttpResponse, type HttpResponse } from "./from-http-response.ts";
export { type Attribution, type HttpOptions, type HttpRequest, toHttpRequest } from "./to-http-request.ts";
