// @vitest-environment happy-dom
import { getValibotConstraint, parseWithValibot } from "@conform-to/valibot";
import { Field, Form, useForm } from "@formisch/react";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { valibotResolver } from "@hookform/resolvers/valibot";
import { OpenAPIGenerator } from "@orpc/openapi";
import { createRouterClient, os } from "@orpc/server";
import { experimental_ValibotToJsonSchemaConverter as ValibotToJsonSchemaConverter } from "@orpc/valibot";
import { FormApi } from "@tanstack/form-core";
import { fireEvent, render, waitFor } from "@testing-library/react";
import { checkMessage, messageSchema, sms } from "capillary-messages";
import { Hono } from "hono";
import { describeRoute, openAPIRouteHandler, validator } from "hono-openapi";
import { createElement } from "react";
import * as v from "valibot";
import { describe, expect, test } from "vitest";

const options = { defaultCountry: "IN" };
const schema = messageSchema(sms, options);
const withConsent = v.object({ ...schema.entries, consent: v.literal(true, "Please agree.") });
const good = { to: "099882 21100", body: "Hello", sender: "" };
const canonical = { to: "919988221100", body: "Hello" };
/** The part of a description that tells of the message. */
const described = {
  type: "object",
  properties: { to: { type: "string" }, scheduledTime: { type: "string" } },
  required: ["to", "body"],
  additionalProperties: false,
};
const bad = { to: "call me", body: "" };
const texts = Object.fromEntries(checkMessage(sms, bad, options).errors.map(({ path, message }) => [path[0], message]));

describe("React Hook Form", () => {
  const form = { fields: {}, shouldUseNativeValidation: false };

  test("valibotResolver: the type of an error is our code", async () => {
    const { errors } = await valibotResolver(schema)(bad, undefined, form);
    expect(errors.to).toMatchObject({ type: "phone_number.letters", message: texts.to });
    expect(errors.body).toMatchObject({ type: "text.blank", message: texts.body });
    expect(await valibotResolver(schema)(good, undefined, form)).toEqual({ values: canonical, errors: {} });
  });

  test("standardSchemaResolver: message and path only", async () => {
    const { errors } = await standardSchemaResolver(schema)(bad, undefined, form);
    expect(errors.to).toMatchObject({ type: "", message: texts.to });
    expect(await standardSchemaResolver(schema)(good, undefined, form)).toEqual({ values: canonical, errors: {} });
  });

  test("fields of one's own beside the message's", async () => {
    const { errors } = await valibotResolver(withConsent)({ ...good, consent: false }, undefined, form);
    expect(Object.keys(errors)).toEqual(["consent"]);
    const { values } = await valibotResolver(withConsent)({ ...good, consent: true }, undefined, form);
    expect(values).toEqual({ ...canonical, consent: true });
  });
});

test("TanStack Form", async () => {
  const form = new FormApi({ defaultValues: bad, validators: { onChange: schema } });
  form.mount();
  await form.handleSubmit();
  const errors = form.state.errorMap.onChange;
  expect(errors.to[0]).toMatchObject({ message: texts.to, code: "phone_number.letters" });
  expect(errors.body[0]).toMatchObject({ message: texts.body, apiErrorCode: 4203 });
});

test("Conform: errors, the canonical value and the constraints of the inputs", () => {
  const submitted = new FormData();
  for (const [name, value] of Object.entries(bad)) submitted.set(name, value);
  // Conform leaves an empty input out, so the field is not there.
  expect(parseWithValibot(submitted, { schema }).error.to).toEqual([texts.to]);
  for (const [name, value] of Object.entries(good)) submitted.set(name, value);
  expect(parseWithValibot(submitted, { schema })).toMatchObject({ status: "success", value: canonical });
  expect(getValibotConstraint(schema)).toEqual({
    to: { required: true },
    body: { required: true },
    scheduledTime: { required: false },
    sender: { required: false },
  });
});

test("Superforms", async () => {
  const { superValidate } = await import("sveltekit-superforms/server");
  const { valibot } = await import("sveltekit-superforms/adapters");
  const refused = await superValidate(bad, valibot(schema));
  expect(refused).toMatchObject({ valid: false, errors: { to: [texts.to], body: [texts.body] } });
  const accepted = await superValidate(good, valibot(schema));
  expect(accepted).toMatchObject({ valid: true, data: canonical });
});

test("Formisch", async () => {
  const submitted = [];
  function SmsForm() {
    const form = useForm({ schema });
    const input = (name) =>
      createElement(Field, { of: form, path: [name], key: name }, (field) => [
        createElement("input", { ...field.props, key: "input", value: field.input ?? "", "aria-label": name }),
        createElement("p", { key: "error", role: "alert" }, field.errors?.[0] ?? ""),
      ]);
    const onSubmit = (output) => submitted.push(output);
    return createElement(Form, { of: form, onSubmit }, [
      input("to"),
      input("body"),
      createElement("button", { key: "send" }, "Send"),
    ]);
  }
  const { getByLabelText, getByText, findByText } = render(createElement(SmsForm));
  fireEvent.change(getByLabelText("to"), { target: { value: "call me" } });
  fireEvent.change(getByLabelText("body"), { target: { value: "Hello" } });
  fireEvent.click(getByText("Send"));
  await findByText(texts.to);
  fireEvent.change(getByLabelText("to"), { target: { value: "099882 21100" } });
  fireEvent.click(getByText("Send"));
  await waitFor(() => expect(submitted).toEqual([canonical]));
});

test("hono-openapi: the route checks, and its description has the fields", async () => {
  const app = new Hono();
  const answers = describeRoute({ responses: { 200: { description: "The canonical message." } } });
  app.post("/sms", answers, validator("json", schema), (context) => context.json(context.req.valid("json")));
  app.get("/openapi.json", openAPIRouteHandler(app, {}));
  const post = (body) =>
    app.request("/sms", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  const accepted = await post(good);
  expect([accepted.status, await accepted.json()]).toEqual([200, canonical]);
  const refused = await post(bad);
  expect(refused.status).toBe(400);
  expect((await refused.json()).error).toMatchObject([{ code: "phone_number.letters" }, { code: "text.blank" }]);
  const { paths } = await (await app.request("/openapi.json")).json();
  expect(paths["/sms"].post.requestBody.content["application/json"].schema).toMatchObject(described);
});

test("oRPC: the route checks, and its description has the fields", async () => {
  const send = os
    .route({ method: "POST", path: "/sms" })
    .input(schema)
    .handler(({ input }) => input);
  const client = createRouterClient({ send });
  expect(await client.send(good)).toEqual(canonical);
  await expect(client.send(bad)).rejects.toMatchObject({
    code: "BAD_REQUEST",
    data: { issues: [{ code: "phone_number.letters" }, { code: "text.blank" }] },
  });
  const generator = new OpenAPIGenerator({ schemaConverters: [new ValibotToJsonSchemaConverter()] });
  const { paths } = await generator.generate({ send }, { info: { title: "SMS", version: "1" } });
  expect(paths["/sms"].post.requestBody.content["application/json"].schema).toMatchObject(described);
});
