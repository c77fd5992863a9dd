import { isDay } from "../assess/calendar.ts";
import { audiences, documentKinds } from "../model/documents.ts";

/*
 * What TypeScript does not keep a program from. Each thing that is exported looks at what it was given here, before it does anything.
 */

/** Wrong use of the library, in one sentence: what was given, and what may be given. The data of an assessment never lead to it. */
export class UsageError extends TypeError {
  override readonly name = "UsageError";
}

const formats = Object.freeze(["markdown", "html", "odt", "docx", "pdf", "json"] as const);

type Given = Readonly<Record<string, unknown>>;

/** Paths to load. Letter by letter a text would be a list too, and its first letter the root of the disk. */
export function checkPaths(paths: unknown): void {
  for (const [index, path] of list("paths", paths).entries()) text(`paths[${index}]`, path);
}

/** What says how assessments are loaded and decided. */
export function checkLoadOptions(options: unknown): void {
  const { asOf, catalogue, changedSince, baseline, config, instead, allowEmpty, progress } = group("options", options);
  for (const [name, value] of Object.entries({ catalogue, changedSince, baseline })) optional(name, value, text);
  if (config !== false) optional("config", config, (name, value) => text(name, value, "a text, or false for none"));
  optional("instead", instead, (name, value) => {
    for (const [key, part] of Object.entries(group(name, value))) text(`${name}.${key}`, part);
  });
  optional("allowEmpty", allowEmpty, truth);
  optional("progress", progress, (name, value) => {
    if (typeof value !== "function") refuse(name, value, "a function");
  });
  checkAsOf(asOf);
}

/** The day to weigh the evidence as of. */
function checkAsOf(asOf: unknown): void {
  optional("asOf", asOf, day);
}

/** An assessment that was loaded, and how it is to be decided. */
export function checkAssess(loaded: unknown, options: unknown): void {
  const { files, problems } = group("loaded", loaded, "one of the assessments that load gives");
  if (!Array.isArray(files) || !Array.isArray(problems)) refuse("loaded", loaded, "one of the assessments that load gives");
  checkAsOf(group("options", options)["asOf"]);
}

/** A result, and what is to be made of it. */
export function checkRender(given: unknown, options: unknown): void {
  result("result", given);
  const { format, document, final, templates, letterhead, since, earlier, checked, ...rest } = group("options", options);
  oneOf("format", format, formats);
  optional("document", document, (name, value) => oneOf(name, value, documentKinds));
  optional("final", final, truth);
  if (final === true && document === "fact-check")
    throw new UsageError("A fact-check goes out before anything is final, so it is a draft. Leave final out, or choose another document.");
  if (final === true && format === "json")
    throw new UsageError("final is for documents: as JSON a result is itself, and neither draft nor final. Leave one of them out.");
  if (final === true && lacksItems(given))
    throw new UsageError("result is a copy for the public, so what is internal is not in it and cannot be looked at: a final document needs the whole result.");
  checkAudience(rest);
  optional("templates", templates, text);
  optional("letterhead", letterhead, (name, value) => {
    if (!(value instanceof Uint8Array)) refuse(name, value, "the bytes of a Word document");
  });
  optional("since", since, day);
  optional("earlier", earlier, (name, value) => {
    for (const [index, one] of list(name, value).entries()) result(`${name}[${index}]`, one);
  });
  optional("checked", checked, checkedCopy);
}

/** What was kept of a fact-check. What is in it is not looked at: the command does that for what it reads. */
function checkedCopy(name: string, value: unknown): void {
  const wanted = "what was kept of a fact-check: the data of a .checked.json";
  const { format, paragraphs } = group(name, value, wanted);
  if (format !== "t6-checked-copy" || !Array.isArray(paragraphs)) refuse(name, value, wanted);
}

/** What one side of a comparison is opened from. */
export function checkOpening(path: unknown, options: unknown): void {
  text("path", path);
  checkLoadOptions(options);
}

/** The revisions that are to be opened. */
export function checkRevisions(revisions: unknown, options: unknown): void {
  const { from, to, sinceCommon, paths } = group("revisions", revisions);
  text("from", from);
  optional("to", to, text);
  truth("sinceCommon", sinceCommon);
  checkPaths(paths);
  checkLoadOptions(options);
}

/** How a portfolio is made. */
export function checkPortfolio(options: unknown): void {
  const given = group("options", options);
  checkAudience(given);
  optional("days", given["days"], (name, value) => {
    if (!Number.isInteger(value) || (value as number) < 0) refuse(name, value, "a whole number of days");
  });
}

/** Two sides of a comparison, opened. */
export function checkSides(old: unknown, now: unknown, options: unknown): void {
  for (const [name, side] of Object.entries({ old, now })) {
    const wanted = "what openSide or openRevisions gives";
    const { results, alike, undecided } = group(name, side, wanted);
    if (![results, alike, undecided].every(Array.isArray)) refuse(name, side, wanted);
    for (const [index, one] of (results as unknown[]).entries()) sideResult(`${name}.results[${index}]`, one);
  }
  checkCompareOptions(options);
}

/** Two results that are to be set beside each other. */
export function checkCompare(one: unknown, other: unknown, options: unknown): void {
  sideResult("one", one);
  sideResult("other", other);
  checkCompareOptions(options);
}

function checkCompareOptions(options: unknown): void {
  const given = group("options", options);
  checkAudience(given);
  optional("anyway", given["anyway"], truth);
}

function checkAudience({ audience }: Given): void {
  optional("audience", audience, (name, value) => oneOf(name, value, audiences));
}

function sideResult(name: string, value: unknown): void {
  const { name: called, result: of } = group(name, value, "a result with its name, as openSide gives them");
  text(`${name}.name`, called);
  result(`${name}.result`, of);
}

/** Whether all parts that documents are made of are there. What is in them is not looked at: `openResults` does that for what was saved. */
function result(name: string, value: unknown): void {
  const wanted = "a result, from assess or openResults";
  const { format, version, assessment, catalogue, ...rest } = group(name, value, wanted);
  const lists = ["practices", "evidence", "sources", "asks", "proposed_asks", "parameters", "inputs"];
  const isWhole = isGroup(assessment) && isGroup(catalogue) && lists.every((part) => Array.isArray(rest[part]));
  if (format !== "t6-result" || (version !== 1 && version !== 2) || !isWhole) refuse(name, value, wanted);
}

/** Whether something was taken out of a result before it was saved. */
function lacksItems(given: unknown): boolean {
  const { withheld } = group("result", given);
  return isGroup(withheld) && Object.values(withheld).some((count) => count !== 0);
}

function day(name: string, value: unknown): void {
  if (typeof value !== "string" || !isDay(value)) refuse(name, value, "a day that exists, year first: 2019-12-31");
}

function oneOf(name: string, value: unknown, words: readonly string[]): void {
  if (!words.includes(value as string)) refuse(name, value, `one of ${words.slice(0, -1).join(", ")} and ${words.at(-1)}`);
}

function text(name: string, value: unknown, wanted = "a text"): void {
  if (typeof value !== "string") refuse(name, value, wanted);
}

function truth(name: string, value: unknown): void {
  if (typeof value !== "boolean") refuse(name, value, "true or false");
}

function list(name: string, value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(name, value, "a list");
}

function group(name: string, value: unknown, wanted = "an object"): Given {
  return isGroup(value) ? value : refuse(name, value, wanted);
}

/** What may be left out, or be undefined. */
function optional(name: string, value: unknown, check: (name: string, value: unknown) => void): void {
  if (value !== undefined) check(name, value);
}

const isGroup = (value: unknown): value is Given => typeof value === "object" && value !== null && !Array.isArray(value);

function refuse(name: string, value: unknown, wanted: string): never {
  throw new UsageError(`${name} is ${said(value)} and has to be ${wanted}.`);
}

/** What was given, in a few words. */
function said(value: unknown): string {
  if (typeof value === "string") return `‘${value.length > 60 ? `${value.slice(0, 60)}…` : value}’`;
  if (value === undefined || value === null) return value === null ? "null" : "left out";
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}
