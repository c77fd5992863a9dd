import type { Diagnostic } from "../diagnostics/problem.ts";
import { shown } from "../io/display.ts";
import type { Result } from "../model/generated/schemas.ts";
import type { Overview } from "../model/overview.ts";
import { type Opened, openResults } from "./results.ts";
import type { AssessOptions, LoadOptions } from "./types.ts";
import { checkOpening } from "./usage.ts";

/** One result of one side of a comparison. */
export interface SideResult {
  /** What the user calls it. */
  readonly name: string;
  /** The way to it from what was named; undefined where it was saved. */
  readonly key: string | undefined;
  readonly result: Result;
}

/** An assessment that is to the byte what it is on the other side: how it stands. */
export interface SideOverview {
  readonly name: string;
  readonly key: string;
  readonly overview: Overview;
}

/** One side of a comparison: what was opened at a path, or in a revision. */
export interface OpenedSide {
  readonly results: readonly SideResult[];
  /** What is the same on the other side, by the same keys. */
  readonly alike: readonly SideOverview[];
  /** What was opened and could not be decided: the diagnostics say why. */
  readonly undecided: readonly Pick<SideResult, "name" | "key">[];
  /** What is wrong with the files. Of what is the same on both sides only the errors are told. */
  readonly diagnostics: readonly Diagnostic[];
  /** What cannot be opened or compared, one sentence each. */
  readonly refusals: readonly string[];
}

export type SideOptions = LoadOptions & AssessOptions;

/**
 * Opens what one path names.
 *
 *     const { results, refusals } = await openSide("npd-2019", { asOf: "2019-12-31" });
 *
 * @throws {UsageError} where the path is no text, or an option is none
 */
export async function openSide(path: string, options: SideOptions): Promise<OpenedSide> {
  checkOpening(path, options);
  const { opened, diagnostics, refusals } = await openResults([path], options);
  const root = shown(path);
  return {
    ...sideOf(opened, (one) => ({ name: one.saved !== undefined && opened.length === 1 ? one.saved : one.name, key: keyFrom(root, one) })),
    alike: [],
    diagnostics: [...diagnostics, ...opened.flatMap((one) => one.diagnostics)],
    refusals,
  };
}

/** What of the assessments that were opened can be compared, and what cannot. */
export function sideOf(opened: readonly Opened[], called: (one: Opened) => Pick<SideResult, "name" | "key">): Pick<OpenedSide, "results" | "undecided"> {
  return {
    results: opened.flatMap((one) => (one.result === undefined ? [] : [{ ...called(one), result: one.result }])),
    undecided: opened.flatMap((one) => (one.result === undefined ? [called(one)] : [])),
  };
}

function keyFrom(root: string, { name, saved }: Opened): string | undefined {
  if (saved !== undefined) return undefined;
  if (name === root) return "";
  return name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name;
}
