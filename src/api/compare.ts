import { isSameData } from "../compare/pair.ts";
import { compareVoices } from "../compare/voices/document.ts";
import type { Audience } from "../model/documents.ts";
import type { AssessmentResult, ComparisonDocument } from "../model/generated/schemas.ts";
import type { SideResult } from "./sides.ts";
import { checkCompare } from "./usage.ts";
import { version } from "./version.ts";

export interface CompareOptions {
  /** Left out: the public. */
  readonly audience?: Audience;
  /** Compare results even though they are not about the same data. */
  readonly anyway?: boolean;
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
