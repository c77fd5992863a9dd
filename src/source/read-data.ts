import { load, type YAMLException } from "js-yaml";
import { coreSchema } from "./core-schema.ts";
import { closesWhereItOpened, isPlain } from "./screen.ts";
import { isKnownWord } from "./words.ts";

/** Our keys are in snake_case. Any other key is a mistake, or one of the keys on which the two readers may differ. */
const plainKey = /^[a-z][a-z0-9_]{0,60}$/;
/** js-yaml reads the whole text again for each warning, so a long file may not have many. */
const mostForgiven = 30;
const wordsWithMeaning = new Set(["null", "true", "false"]);

/**
 * Reads a file in which nothing is wrong, quickly. Gives the data that `parse` would give, or undefined: then the file is one for
 * `parse`, which is slower and knows why. Declining is always right; it declines whenever the two readers might differ.
 */
export function readData(text: string): { readonly data: unknown } | undefined {
  if (!isPlain(text)) return undefined;
  let forgiven = 0;
  const onWarning = (warning: YAMLException): void => {
    forgiven += 1;
    if (forgiven > mostForgiven || !closesWhereItOpened(text, warning.mark.position)) throw warning;
  };
  try {
    const data = load(text, { schema: coreSchema, onWarning });
    return typeof data === "object" && data !== null && !Array.isArray(data) && isOrdinary(data) ? { data } : undefined;
  } catch {
    return undefined;
  }
}

/** No empty values and no unusual keys, anywhere. js-yaml has already refused to nest deeper than 100 levels. */
function isOrdinary(value: unknown): boolean {
  if (typeof value !== "object") return true;
  if (value === null) return false;
  if (Array.isArray(value)) return value.every(isOrdinary);
  for (const key in value) {
    if (!isKnownWord(key) && (!plainKey.test(key) || wordsWithMeaning.has(key))) return false;
    if (!isOrdinary((value as Record<string, unknown>)[key])) return false;
  }
  return true;
}
