import type { CatalogueFile } from "../model/catalogue.ts";
import type { Answers } from "./answers.ts";
import { assessmentFile } from "./assessment-file.ts";
import { configFile } from "./config-file.ts";
import { practiceFile } from "./practice-file.ts";

/** What a catalogue of one's own is called in the folder. */
const ownCatalogue = "catalogue.yaml";

/** Where the new folder is, as far as its files have to know. */
export interface Surroundings {
  /** The way to the schema of a kind of file, for editors; undefined where no such way would hold on another machine. */
  readonly schema: (kind: "assessment" | "practice" | "config") => string | undefined;
  /** What is in a catalogue of one's own. */
  readonly catalogue: string | undefined;
  /** The id of the catalogue, where it comes with t6 and is not the one that is gone by where nothing is named. */
  readonly shipped: string | undefined;
  /** Whether a configuration above the folder is in force already: one of its own would put it out of force. */
  readonly hasConfig: boolean;
}

/** The files of a new assessment, by name, in the order in which somebody reads them. */
export function filesFor(
  answers: Answers,
  catalogue: CatalogueFile,
  { schema, catalogue: own, shipped, hasConfig }: Surroundings,
): ReadonlyMap<string, string> {
  const head = (kind: "assessment" | "practice" | "config"): readonly string[] => {
    const way = schema(kind);
    return way === undefined ? [] : [`# yaml-language-server: $schema=${way}`];
  };
  return new Map([
    ["assessment.yaml", assessmentFile(answers, catalogue, head("assessment"), own === undefined ? shipped : ownCatalogue)],
    // Of a practice whose words nobody has there is nothing to lay out.
    ...catalogue.practices
      .filter(({ not_held }) => not_held === undefined)
      .map((practice): [string, string] => [`${practice.id}.yaml`, practiceFile(practice, catalogue, head("practice"))]),
    ...(own === undefined ? [] : [[ownCatalogue, own] as const]),
    ...(hasConfig ? [] : [["t6.config.yaml", configFile(catalogue, head("config"))] as const]),
  ]);
}
