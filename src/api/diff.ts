import { compare } from "../compare/compare.ts";
import { comparedDiff, lonelyDiff, unchangedDiff } from "../compare/document.ts";
import { isSameData, pairUp } from "../compare/pair.ts";
import { publicDiff } from "../compare/public.ts";
import { sha256 } from "../io/sha256.ts";
import type { Audience } from "../model/documents.ts";
import type { AssessmentDiff, Diff } from "../model/generated/schemas.ts";
import type { Overview } from "../model/overview.ts";
import { otherData } from "./compare.ts";
import { shippedCatalogue } from "./shipped.ts";
import type { OpenedSide, SideResult } from "./sides.ts";
import { toldErrors } from "./told.ts";
import { checkSides } from "./usage.ts";
import { version } from "./version.ts";

export interface DiffOptions {
  /** Left out: the public. */
  readonly audience?: Audience;
  /** Compare results even though they are not about the same data. */
  readonly anyway?: boolean;
  /** Told before each assessment is compared how many are done, and how many there are. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Compares two sides, assessment by assessment. Gives one sentence for each thing that cannot be compared.
 *
 *     const { diff, refusals } = await diffSides(await openSide("npd-2016", {}), await openSide("npd-2019", {}), { anyway: true });
 *
 * @throws {UsageError} where a side or an option is none
 */
export async function diffSides(
  old: OpenedSide,
  now: OpenedSide,
  options: DiffOptions,
): Promise<{ readonly diff: Diff; readonly refusals: readonly string[] }> {
  checkSides(old, now, options);
  const { audience = "public", anyway = false, progress } = options;
  const { pairs, removed, added } = pairUp(decidedIn(old, now), decidedIn(now, old));
  const refusals = [
    ...[...old.results, ...now.results].flatMap(incomplete),
    ...(anyway ? [] : pairs.flatMap(([one, other]) => (isSameData(one.result, other.result) ? [] : [otherData(one, other)]))),
  ];
  const shipped = refusals.length > 0 ? undefined : (await shippedCatalogue()).catalogue;
  const open = (diff: AssessmentDiff, results: readonly Overview[]) => (audience === "internal" ? diff : publicDiff(diff, results));
  const assessments =
    shipped === undefined
      ? []
      : [
          ...pairs.map(([one, other], done) => {
            progress?.(done, pairs.length);
            const comparison = compare(one.result, other.result, { sha256, shipped });
            return open(comparedDiff(nameOf(other), one, other, comparison), [one.result, other.result]);
          }),
          ...now.alike.map(({ name, key, overview }) => {
            const before = old.alike.find((one) => one.key === key) ?? { name };
            return open(unchangedDiff(key === "" ? name : key, { name: before.name, result: overview }, { name, result: overview }), [overview]);
          }),
          ...removed.map((one) => open(lonelyDiff(nameOf(one), "removed", one), [one.result])),
          ...added.map((one) => open(lonelyDiff(nameOf(one), "added", one), [one.result])),
        ];
  return {
    diff: {
      format: "t6-diff",
      version: 1,
      tool: { name: "t6", version },
      audience,
      assessments: assessments.toSorted(byName),
      undecided: [...new Set([...old.undecided, ...now.undecided].map(({ name }) => name))],
      diagnostics: toldErrors(now.diagnostics, audience),
      refusals: [...new Set([...old.refusals, ...now.refusals])],
    },
    refusals,
  };
}

/** The results of one side without those of which the other side has what cannot be decided: nothing can be said of how they changed. */
function decidedIn({ results }: OpenedSide, { undecided }: OpenedSide): readonly SideResult[] {
  const lost = new Set(undecided.map(({ key }) => key));
  return results.filter(({ key }) => key === undefined || !lost.has(key));
}

/** The way to an assessment from what was named; where that is the assessment itself, what it is called. */
function nameOf({ key, name }: SideResult): string {
  return key === undefined || key === "" ? name : key;
}

function byName(a: AssessmentDiff, b: AssessmentDiff): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Why a result cannot be compared: a copy for the public does not hold what it was decided from. */
function incomplete({ name, result }: SideResult): readonly string[] {
  const { evidence = 0, asks = 0, sources = 0 } = result.withheld ?? {};
  const left = evidence + asks + sources;
  return left === 0
    ? []
    : [`${name} is a copy for the public, without all that it was decided from: compare a result saved with t6 score --format json --audience internal.`];
}
