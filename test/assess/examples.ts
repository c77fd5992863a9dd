import { createHash } from "node:crypto";
import { decide } from "../../src/assess/decide.ts";
import { partiesOf } from "../../src/assess/parties.ts";
import { limitsOf, type Scales } from "../../src/assess/scales.ts";
import { type Register, verificationOf } from "../../src/assess/verification.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Clause, EvidenceItem, PracticeFile } from "../../src/model/generated/schemas.ts";
import { asOf, catalogue } from "./arbitrary.ts";

/** An item that is sufficient for a DO and a SHOW clause under every profile; tests change one thing at a time. */
export const good: EvidenceItem = {
  id: "item",
  title: "A register",
  clauses: ["P1a"],
  kind: "register",
  statement: "It shows something.",
  state: "in_place",
  said_by: "producer",
  verification: { level: "verified", by: "A regulator" },
  access: "public",
  source: { title: "A register", url: "https://example.org/register" },
  dates: { about: "2018-05" },
};

export const clauseOf = (id: string): Clause => {
  const found = catalogue.clauses.get(id)?.clause;
  if (found === undefined) throw new Error(`no clause ${id}`);
  return found;
};

/** An assessment of the small catalogue with the given items in its first practice. */
export const assessmentWith = (evidence: readonly EvidenceItem[], more: Partial<PracticeFile> = {}, rest: Partial<Assessment> = {}): Assessment => ({
  head: {
    file: "assessment.yaml",
    data: {
      title: "An assessment",
      data: { name: "Some data" },
      producer: { name: "A producer" },
      assessor: { name: "A regulator", role: "regulator" },
      edition: "1",
      profile: { sensitivity: "high", public_interest: "high" },
    },
  },
  practices: [{ file: "P1.yaml", data: { practice: "P1", evidence: [...evidence], ...more } }],
  asks: undefined,
  broken: [],
  ...rest,
});

/** The scales of an assessment by a regulator, under the comprehensive profile, in which these items are known. */
export const scalesFor = (items: readonly EvidenceItem[] = [], more: Partial<Assessment["head"]["data"]> = {}): Scales => {
  const base = assessmentWith(items);
  const evidence = items.map((item, index) => ({ item, practice: "P1", spot: { file: "P1.yaml", pointer: ["evidence", index] } }));
  const parties = partiesOf({ ...base, head: { ...base.head, data: { ...base.head.data, ...more } } }, evidence);
  const register: Register = {
    asOf,
    sources: new Map([["page", { id: "page", title: "A page", url: "https://example.org/page", published: "2018" }]]),
    items: new Map(items.map((item) => [item.id, item])),
    parties,
    isProducer: parties.isProducer,
  };
  return { ...register, profile: "comprehensive", limits: limitsOf(asOf, "comprehensive"), checkedOf: (item) => verificationOf(item, register) };
};

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export const decideFor = (assessment: Assessment) => {
  const decision = decide(assessment, catalogue, { asOf, sha256 });
  const clauses = decision.practices.flatMap((practice) => practice.clauses);
  return {
    decision,
    clause: (id: string) => {
      const found = clauses.find(({ clause }) => clause.id === id);
      if (found === undefined) throw new Error(`no clause ${id}`);
      return found;
    },
    practice: (id: string) => {
      const found = decision.practices.find(({ practice }) => practice.id === id);
      if (found === undefined) throw new Error(`no practice ${id}`);
      return found;
    },
  };
};
