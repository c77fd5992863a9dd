import type { CheckedCopy } from "../model/generated/schemas.ts";
import { isObject } from "./object.ts";

/** What is wrong with a text that should be a checked copy. */
export type CheckedFault =
  | { readonly kind: "json" }
  | { readonly kind: "foreign" }
  | { readonly kind: "version" }
  /** Where it does not keep to the format. */
  | { readonly kind: "shape"; readonly message: string };

/** Makes sure that a text is a checked copy, or says what is wrong with it. */
export function asCheckedCopy(
  text: string,
): { readonly copy: CheckedCopy; readonly fault?: undefined } | { readonly copy?: undefined; readonly fault: CheckedFault } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: { kind: "json" } };
  }
  if (!isObject(data) || data["format"] !== "t6-checked-copy") return { fault: { kind: "foreign" } };
  if (data["version"] !== 1) return { fault: { kind: "version" } };
  const wrong = (["title", "producer", "data"] as const).find((key) => typeof data[key] !== "string");
  if (wrong !== undefined) return { fault: { kind: "shape", message: `/${wrong}` } };
  const { paragraphs } = data;
  if (!Array.isArray(paragraphs)) return { fault: { kind: "shape", message: "/paragraphs" } };
  const broken = paragraphs.findIndex((one: unknown) => !isParagraph(one));
  if (broken !== -1) return { fault: { kind: "shape", message: `/paragraphs/${broken}` } };
  return { copy: data as unknown as CheckedCopy };
}

function isParagraph(data: unknown): boolean {
  if (!isObject(data)) return false;
  const { links } = data;
  const texts = [data["section"], data["key"], data["number"], data["fingerprint"], data["text"]];
  return texts.every((text) => typeof text === "string") && Array.isArray(links) && links.every((link) => typeof link === "string");
}
