export { createMockEndpoint } from "./create-mock-endpoint.ts";
export type { MockOptions } from "./mock-options.ts";
export type { MockCredentials } from "./read-credentials.ts";
