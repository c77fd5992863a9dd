import type { ErrorObject } from "ajv";
import { register_map as registerMap } from "../../build/generated/register-validator.js";
import type { RegisterField } from "../model/generated/schemas.ts";
import { meant } from "./suggest.ts";

/** Says what in a map of a register its schema does not allow, a sentence each. Nothing means that the data are a map. */
export function mapProblems(data: unknown, fields: readonly RegisterField[]): readonly string[] {
  if (registerMap(data)) return [];
  const errors = registerMap.errors ?? [];
  registerMap.errors = null;
  return [...new Set(errors.flatMap((error) => sentence(error, data, fields)))];
}

function sentence({ keyword, instancePath, params, message }: ErrorObject, data: unknown, fields: readonly RegisterField[]): readonly string[] {
  const where = instancePath === "" ? "the map" : `‘${instancePath.slice(1).split("/").map(unescaped).join(" → ")}’ in the map`;
  switch (keyword) {
    case "required":
      return [`${capital(where)} has no ‘${params["missingProperty"]}’, and it needs one.`];
    case "additionalProperties":
      return [`${capital(where)} has the key ‘${params["additionalProperty"]}’, which means nothing there.`];
    case "enum": {
      if (instancePath === "/days") return [`${capital(where)} has to be one of ${(params["allowedValues"] as readonly string[]).join(", ")}.`];
      const said = String(valueAt(data, instancePath) ?? params["propertyName"] ?? "");
      const close = meant(said, fields);
      return [
        `${capital(where)} names ‘${said}’, which is no field of a register.${close === undefined ? "" : ` Did you mean ‘${close}’?`} The fields are ${fields.join(", ")} and other; untold is a column at which nobody has looked yet.`,
      ];
    }
    case "propertyNames":
      return [`${capital(where)} has ‘${params["propertyName"]}’, which is no field of a register.`];
    case "type":
      return [
        `${capital(where)} has to be ${params["type"] === "object" ? "a group: a key and a value on each line" : params["type"] === "array" ? "a list" : "a text"}.`,
      ];
    default:
      return [`${capital(where)} ${message ?? "is not as it has to be"}.`];
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

function valueAt(data: unknown, path: string): unknown {
  let at = data;
  for (const step of path.split("/").slice(1).map(unescaped)) at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined;
  return typeof at === "object" ? undefined : at;
}
