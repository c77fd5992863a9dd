import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import { ofVersion1 } from "../../scripts/generate/version-1.mjs";

const folder = join(import.meta.dirname, "../../schemas");
const read = (file: string): Schema => JSON.parse(readFileSync(join(folder, file), "utf8"));

/** The published schemas by their names, as everybody gets them; and that of results of version 1, which come out as they were written. */
const schemas: readonly Schema[] = [
  ...readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map(read),
  ofVersion1(read("result.schema.json")),
];

/** Reading the schemas takes longer than most documents do, so that each is read once. */
const validators = new Map<string, Validator>();

function validatorOf(name: string): Validator {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const schema = schemas.find(({ $id }) => $id === `${name}.schema.json`);
  if (schema === undefined) throw new Error(`There is no schema called ${name}.`);
  const validator = new Validator(schema, "2020-12", false);
  for (const other of schemas) if (other !== schema) validator.addSchema(other);
  validators.set(name, validator);
  return validator;
}

/** What an independent validator has against a document, by the published schema of its kind; nothing where it keeps to it. */
export function faultsOf(name: string, document: unknown): readonly string[] {
  return validatorOf(name)
    .validate(document)
    .errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
}
