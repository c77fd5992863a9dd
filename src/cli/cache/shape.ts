import { codes } from "../../diagnostics/codes.ts";
import { conditions } from "../../gate/rules/conditions.ts";
import type { FoundInOne } from "../check-kept.ts";

/*
 * A cache may come from anywhere. What is in it is used only where it has the shape of what a check finds, so that nothing in it can do
 * more than say something that is not so.
 */

type Is = (value: unknown) => boolean;

const text: Is = (value) => typeof value === "string";
const number: Is = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const truth: Is = (value) => typeof value === "boolean";
const among =
  (...values: readonly string[]): Is =>
  (value) =>
    typeof value === "string" && values.includes(value);
const list =
  (each: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(each);
const maybe =
  (one: Is): Is =>
  (value) =>
    value === undefined || one(value);
const either =
  (...some: readonly Is[]): Is =>
  (value) =>
    some.some((one) => one(value));
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const texts: Is = (value) => isGroup(value) && Object.values(value).every(text);
/** Just these keys. */
const group =
  (keys: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isGroup(value) && Object.keys(value).every((key) => Object.hasOwn(keys, key)) && Object.entries(keys).every(([key, is]) => is(value[key]));

const point = group({ line: number, column: number, offset: number });
const severity = among("error", "warning", "note");

const shapedDiagnostic = group({
  code: text,
  origin: maybe(group({ config: text, title: text })),
  severity,
  regraded: maybe(group({ from: severity, to: either(severity, among("off")), config: text, index: number, reason: maybe(text) })),
  file: text,
  span: group({ start: point, end: point }),
  place: text,
  args: texts,
  words: maybe(text),
  message: text,
  why: text,
  help: text,
  frame: text,
});

/** Its words are known: those of a check of one's own come with it. */
const diagnostic: Is = (value) => shapedDiagnostic(value) && isGroup(value) && (value["origin"] !== undefined || Object.hasOwn(codes, value["code"] as string));

const failure = group({
  condition: among(...Object.keys(conditions)),
  args: texts,
  spot: maybe(group({ file: text, pointer: list(either(text, number)) })),
  ids: list(text),
  things: list(text),
});

const found = group({
  folder: text,
  files: list(text),
  fixable: number,
  naming: maybe(group({ catalogue: text, file: text, key: among("catalogue", "crosswalk"), from: maybe(text) })),
  atGate: group({
    isPlain: truth,
    examined: group({
      folder: text,
      found: list(diagnostic),
      failOn: severity,
      failures: list(group({ failure, by: list(text), where: text, file: text })),
      ids: list((one) => Array.isArray(one) && one.length === 2 && text(one[0]) && list(text)(one[1])),
      catalogue: maybe(group({ practices: list(text), ids: list(text) })),
      whole: truth,
    }),
  }),
});

/** What was found in an assessment, as text; its ids are lists there. */
export function written(one: FoundInOne): string {
  const { examined, isPlain } = one.atGate;
  const ids = [...examined.ids].map(([file, own]) => [file, [...own]]);
  return JSON.stringify({ ...one, atGate: { isPlain, examined: { ...examined, ids } } });
}

/** The same from such a text; undefined where it does not have that shape. */
export function fromWritten(line: string): FoundInOne | undefined {
  const data = parsed(line);
  if (!found(data)) return undefined;
  const one = data as FoundInOne & { readonly atGate: { readonly examined: { readonly ids: unknown } } };
  const { examined, isPlain } = one.atGate;
  const ids = new Map((examined.ids as unknown as readonly (readonly [string, readonly string[]])[]).map(([file, own]) => [file, new Set(own)] as const));
  return { ...one, atGate: { isPlain, examined: { ...examined, ids, config: undefined } } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
