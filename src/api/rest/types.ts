import type { Problem } from "../../diagnostics/problem.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Catalogue } from "../../model/catalogue.ts";

/** What is left of an assessment in which something cannot be used. It is checked, and nothing is decided from it. */
export interface LoadedRest {
  /** The day that its main file gives. */
  readonly asOf: string | undefined;
  /** What is wrong with it, whatever is meant by what cannot be used. */
  readonly check: (catalogue: Catalogue, asOf: string) => readonly Problem[];
}

/** The same as it was read, before it is known through which catalogue its files are to be seen. */
export interface RestRead extends Pick<LoadedRest, "asOf"> {
  /** What is left: of files that are whole, all. */
  readonly assessment: Assessment;
  /** Whether a file is whole. */
  readonly isWhole: (file: string) => boolean;
  /** @param see takes out of the files what is about another catalogue */
  readonly check: (catalogue: Catalogue, asOf: string, see: (assessment: Assessment) => Assessment) => readonly Problem[];
}
