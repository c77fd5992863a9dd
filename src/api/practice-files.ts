import type { SchemaWay } from "../io/workspace.ts";
import type { Assessment } from "../model/assessment.ts";
import { blockLines } from "../source/edit/entry.ts";
import type { LoadedAssessment } from "./types.ts";

/** The file about a practice: the one there is, or one that has the practice's name. */
export function fileForPractice(practice: string, { assessment, files }: LoadedAssessment): string {
  const there = writtenIn(assessment).find(({ data }) => data.practice === practice)?.file;
  return there ?? `${practice}${endingOf(files)}`;
}

/** Whether a file is the one about a practice. */
export const isAboutPractice = (file: string, practice: string, { assessment }: LoadedAssessment): boolean =>
  writtenIn(assessment).some((one) => one.file === file && one.data.practice === practice);

/** The files about practices as they are written: of several editions, what is about the one that is looked through may be left out. */
const writtenIn = (assessment: LoadedAssessment["assessment"]): Assessment["practices"] => (assessment?.seen?.written ?? assessment)?.practices ?? [];

/** A file about a practice with nothing in it but what tells an editor how to help, as its neighbours have it. */
export function emptyPracticeFile(practice: string, loaded: LoadedAssessment, schemaWay: SchemaWay): string {
  return `${schemaLine("practice", loaded, schemaWay)}${blockLines({ practice }).join("\n")}\n`;
}

/** What the names of an assessment's files end in. */
export function endingOf(files: LoadedAssessment["files"]): string {
  return files.every(({ file }) => file.endsWith(".yml")) ? ".yml" : ".yaml";
}

/**
 * The line by which an editor finds the schema of a kind of file, as the other files have it. Where they have none, it is left out
 * unless the way to the schema holds wherever the project goes.
 */
export function schemaLine(kind: "practice" | "asks", { folder, files }: LoadedAssessment, schemaWay: SchemaWay): string {
  const line = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;
  const ways = files.flatMap((file) => (file.text === undefined ? [] : [{ kind: file.kind, way: line.exec(file.text)?.[1] }]));
  const neighbour = ways.find((one) => one.kind === kind && one.way !== undefined)?.way;
  const other = ways.find(({ way }) => way !== undefined && /\w+\.schema\.json$/.test(way))?.way?.replace(/\w+\.schema\.json$/, `${kind}.schema.json`);
  const way = neighbour ?? other ?? schemaWay(folder, kind);
  return way === undefined ? "" : `# yaml-language-server: $schema=${way}\n`;
}
