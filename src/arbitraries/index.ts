export { inputArbitrary } from "./input-arbitrary.ts";
export { type InvalidInput, invalidInputArbitrary } from "./invalid-input-arbitrary.ts";
export { messageArbitrary } from "./message-arbitrary.ts";
