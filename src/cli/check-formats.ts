import { resolve } from "node:path";
import { nearest } from "../diagnostics/nearest.ts";
import type { CheckFormat } from "../report/check/formats.ts";
import { Refusal } from "./refusal.ts";

/** A format, and where what it makes goes: "-" for the standard output, or a file. */
export interface Chosen {
  readonly format: CheckFormat;
  readonly to: string;
}

/** What is printed where nothing is asked for. */
export const usual: readonly Chosen[] = Object.freeze([{ format: "pretty", to: "-" }]);

/** How the formats are called, in the order of the help. A test holds them to those that there are. */
export const checkFormatNames = Object.freeze([
  "pretty",
  "json",
  "ndjson",
  "junit",
  "sarif",
  "github",
  "gitlab",
  "markdown",
] as const satisfies readonly CheckFormat[]);

/** What `--format` means: NAME for the standard output, or NAME=FILE. A string is what is wrong with it. */
export function chosenFormat(text: string): Chosen | string {
  const [name = "", ...rest] = text.split("=");
  const format = checkFormatNames.find((each) => each === name);
  if (format === undefined) {
    const close = nearest(name, checkFormatNames);
    return close === undefined ? `The formats are ${checkFormatNames.join(", ")}.` : `Did you mean ${close}?`;
  }
  if (rest.length === 0) return { format, to: "-" };
  const to = rest.join("=");
  return to === "" ? `Name the file: ${format}=FILE.` : { format, to };
}

/** Refuses what would be written over each other: two formats on the standard output, or in one file. */
export function withoutClash(chosen: readonly Chosen[]): readonly Chosen[] {
  const out = chosen.filter(({ to }) => to === "-").map(({ format }) => format);
  if (out.length > 1) {
    const last = out.at(-1);
    throw new Refusal(
      `The standard output takes one format, and ${out.length} were asked for (${out.join(", ")}): write the others to files, as in --format ${last}=FILE.`,
    );
  }
  const files = new Map<string, CheckFormat>();
  for (const { format, to } of chosen.filter((each) => each.to !== "-")) {
    const other = files.get(resolve(to));
    if (other !== undefined) throw new Refusal(`${to} cannot hold both ${other} and ${format}: name a file for each.`);
    files.set(resolve(to), format);
  }
  return chosen;
}
