import type { ArgsOf, Code } from "../diagnostics/codes.ts";
import type { Args } from "../diagnostics/problem.ts";
import type { Pointer } from "../model/pointer.ts";

/** Something in a file's data that its schema does not allow. */
export interface SchemaProblem {
  readonly code: SchemaCode;
  readonly args: Args;
  readonly pointer: Pointer;
  readonly target: "key" | "value";
}

export type SchemaCode = Extract<Code, `schema/${string}`>;

/** A problem at a place. An arg that the words need cannot be forgotten; one that they can do without may be undefined. */
export function problem<Name extends SchemaCode>(code: Name, args: ArgsOf<Name>, pointer: Pointer, target: "key" | "value" = "value"): SchemaProblem {
  const given = Object.entries(args as Record<string, string | undefined>).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { code, args: Object.fromEntries(given), pointer, target };
}
