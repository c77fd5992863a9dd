import type { ErrorObject } from "ajv";
import { result, result_1 } from "../../build/generated/result-validator.js";
import type { Result } from "../model/generated/schemas.ts";
import { isObject, toolVersion } from "./object.ts";
import { textProblems } from "./text-limits.ts";
import { type AnyResult, upgraded } from "./upgrade.ts";

/** What is wrong with data that should be a result document. */
export type ResultFault =
  | { readonly kind: "foreign" }
  | { readonly kind: "version"; readonly version: unknown; readonly tool: string | undefined }
  | { readonly kind: "shape"; readonly message: string; readonly tool: string | undefined };

/** Makes sure that data are a result document, of a version that can be read, and gives them back as one of today, or says what is wrong. */
export function asResult(
  data: unknown,
): { readonly result: Result; readonly fault?: undefined } | { readonly result?: undefined; readonly fault: ResultFault } {
  if (!isObject(data) || data["format"] !== "t6-result") return { fault: { kind: "foreign" } };
  const tool = toolVersion(data);
  const { version } = data;
  const validator = version === 2 ? result : version === 1 ? result_1 : undefined;
  if (validator === undefined) return { fault: { kind: "version", version, tool } };
  if (validator(data)) {
    const [beyond] = textProblems(data);
    if (beyond === undefined) return { result: upgraded(data as unknown as AnyResult) };
    return { fault: { kind: "shape", message: `/${beyond.pointer.join("/")} has ${beyond.args["what"]}, and t6 takes ${beyond.args["limit"]} at most`, tool } };
  }
  const message = (validator.errors ?? []).slice(0, 1).map(errorWords).join("");
  validator.errors = null;
  return { fault: { kind: "shape", message, tool } };
}

/** What a validator has against the document, with the way to the place. */
function errorWords({ keyword, instancePath, message, params }: ErrorObject): string {
  const at = instancePath === "" ? "it" : instancePath;
  return keyword === "additionalProperties" ? `${at} has a property of an unknown name, “${params["additionalProperty"]}”` : `${at} ${message}`;
}
