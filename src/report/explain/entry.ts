import type { Diagnostic } from "../../diagnostics/problem.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Result } from "../../model/generated/schemas.ts";
import type { Passage } from "./sheet.ts";

/** One assessment in which something is to be explained. */
export interface Case {
  readonly catalogue: Catalogue | undefined;
  readonly result: Result | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly display: (file: string) => string;
}

/** Something that has an id and can be explained. Several may share an id: a rule and the state to which it leads. */
export interface Entry {
  readonly id: string;
  /** The first line of its sheet, which begins with the id. */
  readonly title: string;
  /** What it is called elsewhere, by which it is found as well. */
  readonly names: readonly string[];
  /** What it means in a sentence, for lists. */
  readonly brief: string;
  /** What there is to say, in general and in the assessments that were named. */
  readonly passages: (cases: readonly Case[]) => readonly Passage[];
}

/** The second half of an id, by which people call it: “not-public” of standing/not-public. */
export function lastOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** What an explanation says of each assessment whose result there is. */
export function inEach(cases: readonly Case[], passages: (result: Result, display: Case["display"]) => readonly Passage[]): readonly Passage[] {
  return cases.flatMap(({ result, display }) => (result === undefined ? [] : passages(result, display)));
}
