import { parse } from "yaml";
import { assess } from "../../src/api/assess.ts";
import { changed } from "../../src/api/changes.ts";
import { type Fixed, fix } from "../../src/api/fix.ts";
import { load } from "../../src/api/load.ts";
import type { LoadedAssessment } from "../../src/api/types.ts";

const { assessments } = await load(["fixtures/diagnostics/base"], { catalogue: "fixtures/diagnostics/catalogue.yaml" });
const [first] = assessments;
if (first === undefined) throw new Error("no base");

/** The assessment in which nothing is wrong, from which all examples start. */
export const base: LoadedAssessment = first;

export const textOf = (loaded: LoadedAssessment, file: string): string => loaded.files.find((one) => one.file === file)?.text ?? "";

/** The base with other texts in some of its files; nothing is written. */
export const withTexts = (texts: Readonly<Record<string, string>>): Promise<LoadedAssessment> => changed(base, new Map(Object.entries(texts)));

export interface FixedTexts extends Fixed {
  /** What a file says afterwards. */
  readonly text: (file: string) => string;
  readonly data: (file: string) => unknown;
  /** What is told afterwards: codes with their files. */
  readonly told: readonly string[];
}

/** Corrects an assessment, in memory. */
export async function corrected(loaded: LoadedAssessment): Promise<FixedTexts> {
  const made = await fix(loaded);
  const after = await changed(loaded, new Map(made.changes.map(({ file, after: text }) => [file, text])));
  const text = (file: string): string => textOf(after, file);
  return { ...made, text, data: (file) => parse(text(file)), told: assess(after).problems.map(({ code, file }) => `${code} ${file}`) };
}

/** What is told of an assessment: codes with their files. */
export const toldOf = (loaded: LoadedAssessment): readonly string[] => assess(loaded).problems.map(({ code, file }) => `${code} ${file}`);
