import { buildReminder, shopOptions } from "@shop/shared";
import { normalizePhoneNumber } from "capillary-messages";

const input = document.querySelector("input");
input?.addEventListener("input", () => {
  const result = normalizePhoneNumber(input.value, shopOptions);
  input.setCustomValidity(result.ok ? "" : result.errors[0].message);
});
document.querySelector("button")?.addEventListener("click", () => {
  const request = buildReminder(input?.value ?? "");
  if (request.ok) console.log(JSON.stringify(request.value));
});
