import type { ArgsOf, Code } from "../diagnostics/codes.ts";

/** The codes that are raised here. */
export type YamlCode = Extract<Code, `yaml/${string}`>;

/** Something wrong with a text, by offsets. */
export interface Mistake {
  readonly code: YamlCode;
  readonly args: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

/** A mistake at a stretch of text. An arg that the words need cannot be forgotten. */
export function mistake<Name extends YamlCode>(code: Name, args: ArgsOf<Name>, start: number, end: number): Mistake {
  return { code, args: args as Readonly<Record<string, string>>, start, end };
}
