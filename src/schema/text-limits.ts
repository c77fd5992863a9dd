import { limits } from "../model/limits.ts";
import type { SchemaProblem } from "./problem.ts";
import type { FileKind } from "./validate.ts";

/** The keys under which a text is Markdown: it is read as such when a document is made, and has to be readable then. */
const markdownNames = Object.freeze(["narrative", "introduction", "context", "follow_up", "closing"]);
const markdownKeys: ReadonlySet<string> = new Set(markdownNames);

/** What begins a list or a quotation, once or several times. */
const marker = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** Texts that could not be made into a document in the time that their size allows, however well the file is in order otherwise. */
export function textProblems(data: unknown): readonly SchemaProblem[] {
  const found: SchemaProblem[] = [];
  gather(data, [], found);
  return found;
}

/** Goes through every text of every file that has Markdown in it: a place is made into a pointer only where something is wrong. */
function gather(data: unknown, path: (string | number)[], found: SchemaProblem[]): void {
  if (typeof data !== "object" || data === null) return;
  for (const key of Object.keys(data)) {
    const value = (data as Readonly<Record<string, unknown>>)[key];
    if (typeof value !== "string" && (typeof value !== "object" || path.length >= limits.depth)) continue;
    path.push(Array.isArray(data) ? Number(key) : key);
    if (typeof value !== "string") gather(value, path, found);
    else {
      const excess = excessOf(value, markdownKeys.has(key));
      if (excess !== undefined) found.push({ code: "schema/text-limit", args: excess, pointer: [...path], target: "value" });
    }
    path.pop();
  }
}

/** Whether something in a file may be beyond a limit: of most files one look says that nothing can be. Only the main file has a letter in it. */
export function mayExceed(text: string, kind: FileKind): boolean {
  return text.length > limits.textCharacters || (kind === "assessment" ? markdownNames : ["narrative"]).some((key) => text.includes(key));
}

function excessOf(text: string, isMarkdown: boolean): { readonly what: string; readonly limit: string } | undefined {
  if (text.length > limits.textCharacters) return { what: `${text.length} characters`, limit: String(limits.textCharacters) };
  if (!isMarkdown) return undefined;
  const nesting = nestingOf(text);
  if (nesting > limits.narrativeNesting) return { what: `lists or quotations ${nesting} deep`, limit: String(limits.narrativeNesting) };
  const signs = signsIn(text);
  return signs > limits.narrativeSigns ? { what: `${signs} signs of Markdown, such as * [ | and \``, limit: String(limits.narrativeSigns) } : undefined;
}

/** How deep lists and quotations are nested: by their markers on one line, and by how far a marker is pushed in. */
export function nestingOf(text: string): number {
  let deepest = 0;
  for (const line of text.split("\n")) {
    let markers = 0;
    marker.lastIndex = 0;
    let end = 0;
    while (marker.test(line)) {
      markers += 1;
      end = marker.lastIndex;
    }
    // An entry of a list is pushed in by two columns at least.
    const indent = /^[ \t]*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;
    if (end > 0) deepest = Math.max(deepest, markers + Math.floor(indent / 2));
  }
  return deepest;
}

function signsIn(text: string): number {
  let count = 0;
  for (const character of text) if ("*_~[]()<>|`!&".includes(character)) count += 1;
  return count;
}
