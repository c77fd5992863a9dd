import type { Pointer, Spot } from "../model/pointer.ts";
import type { ArgsOf, Code } from "./codes.ts";
import type { Args, Problem } from "./problem.ts";

/**
 * Raises a problem at a place in a file's data. Forgetting an arg that the words need does not compile;
 * an arg that they can do without may be undefined.
 */
export function raise<Name extends Code>(code: Name, args: ArgsOf<Name>, spot: Spot, target: "key" | "value" = "value"): Problem {
  return { code, args: given(args), file: spot.file, where: { pointer: spot.pointer, target } };
}

/** Raises a problem about a file as a whole. */
export function raiseWhole<Name extends Code>(code: Name, args: ArgsOf<Name>, file: string): Problem {
  return { code, args: given(args), file, where: { whole: true } };
}

/** A place further in. */
export function inside(spot: Spot, ...steps: Pointer): Spot {
  return { file: spot.file, pointer: spot.pointer.concat(steps) };
}

function given(args: Readonly<Record<string, string | undefined>>): Args {
  return Object.fromEntries(Object.entries(args).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
