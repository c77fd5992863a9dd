import { check } from "../../src/assess/check.ts";
import { decide } from "../../src/assess/decide.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import type { Ask, AssessmentFile, EvidenceItem, Judgement, PracticeFile } from "../../src/model/generated/schemas.ts";
import { asOf } from "../assess/arbitrary.ts";
import { assessmentWith, good, sha256 } from "../assess/examples.ts";
import { catalogue as small } from "./arbitrary.ts";
import { exists, isWorded } from "./sound.ts";

/** An item about which there is nothing to say: the assessor, who is not the producer, has verified it. */
export const quiet: EvidenceItem = { ...good, id: "quiet", verification: { level: "verified", by: "A regulator" } };

export const signed: Judgement = { outcome: "not_yet_shown", by: "A Person", on: "2019-06-20" };

/** The profile that asks for most, with reasons. */
const profile: AssessmentFile["profile"] = { sensitivity: "high", public_interest: "high", reasons: "The data are about children." };

/** The head of an assessment that the producer makes of itself. */
export const own: Partial<AssessmentFile> = { assessor: { name: "A producer", role: "producer" } };

export const owned: Ask = { id: "ask", kind: "requirement", clauses: ["P1a"], text: "Do it.", owner: "Somebody", due: "2019-12-31" };

/** What an assessment is made from: a practice P1 with some items, an empty P2, and whatever else. */
export interface Parts {
  readonly items?: readonly EvidenceItem[];
  readonly p1?: Partial<PracticeFile>;
  readonly p2?: Partial<PracticeFile>;
  readonly head?: Partial<AssessmentFile>;
  readonly asks?: readonly Ask[];
  readonly rest?: Partial<Assessment>;
  readonly asOf?: string;
  readonly catalogue?: Catalogue;
}

/** What is told about an assessment: code, file and place, sorted. */
export function tell(parts: Parts): readonly string[] {
  return problems(parts)
    .map(({ code, file, where }) => `${code} ${file}${"pointer" in where ? ` ${where.pointer.join("/")}` : ""}`)
    .toSorted();
}

/** What is told, each in whole words and at a place that is there. */
export function problems({ items = [], p1 = {}, p2 = {}, head = {}, asks, rest = {}, asOf: day = asOf, catalogue = small }: Parts) {
  const base = assessmentWith(items, p1, rest);
  const assessment: Assessment = {
    ...base,
    head: { ...base.head, data: { ...base.head.data, profile, ...head } },
    practices: [...base.practices, { file: "P2.yaml", data: { practice: "P2", ...p2 } }],
    asks: asks && { file: "asks.yaml", data: { asks: [...asks] } },
  };
  const told = check(decide(assessment, catalogue, { asOf: day, sha256 }));
  const unsound = told.find((problem) => !exists(problem, assessment) || !isWorded(problem));
  if (unsound !== undefined) throw new Error(`${unsound.code} points at nothing, or is not told in full`);
  return told;
}

/** An item like the quiet one with some differences, and with a statement of its own; a key given as undefined is left out. */
export function item(more: { [Key in keyof EvidenceItem]?: EvidenceItem[Key] | undefined } = {}): EvidenceItem {
  return Object.fromEntries(
    Object.entries({ ...quiet, statement: `It shows ${more.id ?? "something"}.`, ...more }).filter(([, value]) => value !== undefined),
  ) as unknown as EvidenceItem;
}

/** Something that contradicts a clause, and says how grave that is. */
export const against = (more: Parameters<typeof item>[0] = {}): EvidenceItem => item({ id: "against", stance: "contradicts", severity: "failure", ...more });
