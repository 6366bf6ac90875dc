import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { repository } from "../support/source-files.ts";

/** The file as it is shipped. */
export const description: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(`${repository}openapi.json`, "utf8"),
);

const ajv = new Ajv2020({ strict: true, allErrors: false });
ajv.addVocabulary(["components"]);
ajv.addSchema({ $id: "openapi.json", components: description["components"] });

/** Returns the function that checks a value against one of the schemas among the components, `SmsRequest` for example. */
export function validatorOf(name: string): ValidateFunction {
  const validate = ajv.getSchema(`openapi.json#/components/schemas/${name}`);
  if (validate === undefined) throw new Error(`There is no schema ${name}.`);
  return validate;
}
