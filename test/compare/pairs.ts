import { createHash } from "node:crypto";
import fc from "fast-check";
import { decide } from "../../src/assess/decide.ts";
import { toResult } from "../../src/assess/result.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { CatalogueFile } from "../../src/model/catalogue.ts";
import type { PracticeFile, Result } from "../../src/model/generated/schemas.ts";
import { assessment, catalogueFile, asOf as usualDay } from "../assess/arbitrary.ts";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** One side of a pair: what is decided, against what, as of when. */
export interface Side {
  readonly assessment: Assessment;
  readonly catalogue: CatalogueFile;
  readonly asOf: string;
}

export const sideOf = (input: Assessment, more: Partial<Side> = {}): Side => ({ assessment: input, catalogue: catalogueFile, asOf: usualDay, ...more });

export function resultOf({ assessment: input, catalogue, asOf }: Side): Result {
  return toResult(decide(input, buildCatalogue(catalogue), { asOf, sha256 }), {
    place: ({ file }) => ({ file, line: 1, column: 1 }),
    tool: { name: "t6", version: "0.0.0" },
    asOfFrom: "option",
    inputs: [],
    problems: { error: 0, warning: 0, note: 0 },
  });
}

const days = fc.constantFrom("2017-12-31", "2019-01-31", "2019-06-30", "2019-12-31", "2021-06-30");

/** The small catalogue as it is, and with clauses that ask for something else, or are gone, or new. */
const otherCatalogue: CatalogueFile = {
  ...catalogueFile,
  practices: catalogueFile.practices.map((practice) => ({
    ...practice,
    clauses:
      practice.id === "P1"
        ? practice.clauses.map((clause) => (clause.id === "P1b" ? { ...clause, type: "DO" as const, key: true } : clause)).filter(({ id }) => id !== "P1c")
        : [...practice.clauses, { ...(practice.clauses[1] as (typeof practice.clauses)[number]), id: "P2c" }],
  })),
};
const catalogues = fc.constantFrom(catalogueFile, catalogueFile, catalogueFile, otherCatalogue);

/** Judgements that record what they were made on, so that they can go stale. */
const signed = (input: Assessment, asOf: string): Assessment => {
  const decision = decide(input, buildCatalogue(catalogueFile), { asOf, sha256 });
  const digest = (practice: string) => decision.practices.find((one) => one.practice.id === practice)?.digest() ?? "";
  return {
    ...input,
    practices: input.practices.map(({ file, data }) => ({
      file,
      data: data.judgement === undefined ? data : { ...data, judgement: { ...data.judgement, evidence_digest: digest(data.practice) } },
    })),
  };
};

/** The items and asks of one assessment with some of their fields taken from another: the same things, later. */
function blended(one: Assessment, other: Assessment, mix: readonly boolean[]): Assessment {
  let turn = 0;
  const toss = () => mix[turn++ % mix.length] ?? false;
  const blend = <Thing extends object>(mine: Thing, theirs: Thing | undefined): Thing => {
    if (theirs === undefined) return mine;
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((key) => key !== "id") as (keyof Thing)[];
    const picked = keys.flatMap((key) => {
      const value = toss() ? theirs[key] : mine[key];
      return value === undefined ? [] : [[key, value] as const];
    });
    return { ...("id" in mine ? { id: mine.id } : {}), ...Object.fromEntries(picked) } as unknown as Thing;
  };
  const practice = (mine: PracticeFile, theirs: PracticeFile | undefined): PracticeFile => {
    const mixed = blend<PracticeFile>(mine, theirs);
    const items = mine.evidence?.flatMap((item, index) => (toss() && toss() ? [] : [blend(item, theirs?.evidence?.[index])])) ?? [];
    const added = (theirs?.evidence ?? []).filter(() => toss()).map((item) => ({ ...item, id: `new-${item.id}` }));
    return { ...mixed, practice: mine.practice, evidence: [...items, ...added] };
  };
  return {
    ...one,
    head: { ...one.head, data: { ...blend(one.head.data, other.head.data) } },
    practices: one.practices.map(({ file, data }) => ({
      file,
      data: practice(data, other.practices.find((candidate) => candidate.data.practice === data.practice)?.data),
    })),
    asks:
      one.asks === undefined
        ? other.asks
        : { ...one.asks, data: { asks: one.asks.data.asks.map((ask, index) => blend(ask, other.asks?.data.asks[index])).filter(() => !(toss() && toss())) } },
    broken: toss() ? one.broken : other.broken,
  };
}

/** Two assessments of the same data: now and then quite different ones, mostly the same things later. */
export const pair: fc.Arbitrary<readonly [Side, Side]> = fc
  .record({
    one: assessment,
    other: assessment,
    mix: fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }),
    unlike: fc.nat({ max: 5 }),
    days: fc.tuple(days, days),
    catalogues: fc.tuple(catalogues, catalogues),
    signs: fc.boolean(),
  })
  .map(({ one, other, mix, unlike, days: [first, second], catalogues: [before, after], signs }) => {
    const old = signs ? signed(one, first) : one;
    const now = unlike === 0 ? other : blended(old, other, mix);
    return [sideOf(old, { asOf: first, catalogue: before }), sideOf(now, { asOf: second, catalogue: after })] as const;
  });
