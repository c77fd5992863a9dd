import { check } from "../../src/assess/check.ts";
import { decide } from "../../src/assess/decide.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Ask, AssessmentFile, EvidenceItem, Judgement, PracticeFile } from "../../src/model/generated/schemas.ts";
import { asOf } from "../assess/arbitrary.ts";
import { assessmentWith, good, sha256 } from "../assess/examples.ts";
import { catalogue } from "./arbitrary.ts";

/** An item about which there is nothing to say. */
export const quiet: EvidenceItem = { ...good, id: "quiet", verification: { level: "verified", by: "Somebody" } };

export const signed: Judgement = { outcome: "not_yet_shown", by: "A Person", on: "2019-06-20" };

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
}

/** What is told about an assessment: code, file and place, sorted. */
export function tell(parts: Parts): readonly string[] {
  return problems(parts)
    .map(({ code, file, where }) => `${code} ${file}${"pointer" in where ? ` ${where.pointer.join("/")}` : ""}`)
    .toSorted();
}

export function problems({ items = [], p1 = {}, p2 = {}, head = {}, asks, rest = {}, asOf: day = asOf }: Parts) {
  const base = assessmentWith(items, p1, rest);
  const assessment: Assessment = {
    ...base,
    head: { ...base.head, data: { ...base.head.data, ...head } },
    practices: [...base.practices, { file: "P2.yaml", data: { practice: "P2", ...p2 } }],
    asks: asks && { file: "asks.yaml", data: { asks: [...asks] } },
  };
  return check(decide(assessment, catalogue, { asOf: day, sha256 }));
}

/** An item like the quiet one with some differences; a key given as undefined is left out. */
export function item(more: { [Key in keyof EvidenceItem]?: EvidenceItem[Key] | undefined } = {}): EvidenceItem {
  return Object.fromEntries(Object.entries({ ...quiet, ...more }).filter(([, value]) => value !== undefined)) as unknown as EvidenceItem;
}
