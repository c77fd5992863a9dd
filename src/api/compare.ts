import { isSameData } from "../compare/pair.ts";
import { compareVoices } from "../compare/voices/document.ts";
import { compareEditions } from "../compare/voices/editions.ts";
import type { Audience } from "../model/documents.ts";
import type { AssessmentResult, ComparisonDocument, Crosswalk, Result } from "../model/generated/schemas.ts";
import type { SideResult } from "./sides.ts";
import { checkCompare } from "./usage.ts";
import { version } from "./version.ts";

export interface CompareOptions {
  /** Left out: the public. */
  readonly audience?: Audience;
  /** Compare results even though they are not about the same data. */
  readonly anyway?: boolean;
  /** Of two editions: what the catalogue of the newer one says of where evidence under the other might stand. */
  readonly crosswalk?: Crosswalk;
}

/** Whether two results are by the same body, and against different texts of a code: then it is the editions that are compared. */
function areEditions({ assessment: one, catalogue: ours }: Result, { assessment: other, catalogue: theirs }: Result): boolean {
  return one.assessor.role === other.assessor.role && one.assessor.name === other.assessor.name && ours.id !== theirs.id;
}

/** Two results with the older edition first; as they were given where that cannot be told. */
function inOrder(one: SideResult, other: SideResult): readonly [SideResult, SideResult] {
  const [first, second] = [one, other].map(({ result }) => result.catalogue.edition.published ?? "");
  return (first ?? "") > (second ?? "") ? [other, one] : [one, other];
}

export type Compared = { readonly document: ComparisonDocument; readonly refusal?: undefined } | { readonly document?: undefined; readonly refusal: string };

/**
 * Sets a self-assessment beside somebody else's of the same data, in whatever order they are given; or says in one sentence why not.
 *
 *     const { document, refusal } = compareResults({ name: "ours", key: undefined, result: ours }, { name: "theirs", key: undefined, result: theirs });
 *
 * @throws {UsageError} where a result or an option is none
 */
export function compareResults(one: SideResult, other: SideResult, options: CompareOptions = {}): Compared {
  checkCompare(one, other, options);
  const { audience = "public", anyway = false } = options;
  if (areEditions(one.result, other.result)) {
    if (!anyway && !isSameData(one.result, other.result)) return { refusal: otherData(one, other) };
    const [before, now] = inOrder(one, other);
    return { document: compareEditions(before, now, options.crosswalk, { audience, tool: { name: "t6", version } }) };
  }
  const [first, second] = [one, other].map(({ result }) => result.assessment.assessor.role) as [Role, Role];
  if (first === second) return { refusal: `${one.name} and ${other.name} are both ${alike[first]}: t6 compare sets a self-assessment beside somebody else's.` };
  if (first !== "producer" && second !== "producer") {
    return { refusal: `Neither ${one.name} nor ${other.name} is a self-assessment: in one of them the assessor's role has to be producer.` };
  }
  const [self, theirs] = first === "producer" ? [one, other] : [other, one];
  if (!anyway && !isSameData(self.result, theirs.result)) return { refusal: otherData(self, theirs) };
  return { document: compareVoices(self, theirs, { audience, tool: { name: "t6", version } }) };
}

type Role = AssessmentResult["assessor"]["role"];

const alike: Readonly<Record<Role, string>> = {
  producer: "self-assessments",
  regulator: "a regulator's assessments",
  other: "assessments by somebody who is neither the producer nor the regulator",
};

/** That two results are not about the same data, in one sentence. */
export function otherData(one: SideResult, other: SideResult): string {
  const said = ({ result: { assessment } }: SideResult) => `${assessment.data.name}, ${assessment.producer.name}`;
  return `${one.name} (${said(one)}) and ${other.name} (${said(other)}) are not about the same data: --anyway compares them all the same.`;
}
