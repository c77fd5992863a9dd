import type { Node } from "./node.ts";

const day = [
  String.raw`\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`,
  String.raw`\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`,
  String.raw`\d{4}-02-(?:0[1-9]|1\d|2[0-8])`,
  String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`,
];
const monthOrYear = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]))?`;
const either = (ways: readonly string[]): string => `^(?!0000)(?:${ways.join("|")})$`;

/** The formats of dates, as patterns: an editor knows none of the formats, or words what is wrong for programmers. */
const formats: Readonly<Record<string, { readonly pattern: string; readonly message: string }>> = {
  date: { pattern: either(day), message: "Write the date year first: 2019-04-30." },
  "partial-date": { pattern: either([...day, monthOrYear]), message: "Write the date year first: 2019, 2019-04 or 2019-04-30." },
};

/** What to do where a text does not match a pattern that several kinds of entry share. */
const messages: Readonly<Record<string, string>> = {
  "\\S": "Write the text, or delete the line.",
  "^[a-z0-9]+(-[a-z0-9]+)*$": "Write a short name: small letters, digits and hyphens, such as sharing-page.",
  "^[A-Za-z0-9][A-Za-z0-9.-]*$": "Write the id as the catalogue gives it, without spaces.",
  '^https?://[^\\s<>"]+$': "Copy the whole address from the browser. It starts with https:// or http:// and has no spaces.",
};

/** The pattern of a text, with what an editor says where it does not match. */
export function patternOf({ pattern, format, description = "", examples = [] }: Node): Node {
  const dated = format === undefined ? undefined : formats[format];
  if (dated !== undefined) return { pattern: dated.pattern, patternErrorMessage: dated.message };
  if (pattern === undefined) return {};
  const [example] = examples;
  return { pattern, patternErrorMessage: messages[pattern] ?? `This is written in another way. ${description} An example: ${String(example)}` };
}
