import { isFreeText } from "../schema/outline.ts";
import { quoteTexts } from "../source/unquoted.ts";
import type { Correction } from "./correction.ts";
import type { Assessed, LoadedAssessment } from "./types.ts";

/** Files in which texts were put in quotation marks without which they cannot be read, and what was done. */
export interface QuotedFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly done: readonly Correction[];
}

/** Puts texts in quotation marks in the files that cannot be read without. Only where nothing else can be meant: somebody's own words, on one line. */
export function quotedFiles({ files }: LoadedAssessment, { problems, display }: Pick<Assessed, "problems" | "display">): QuotedFiles {
  const texts = new Map<string, string>();
  const done: Correction[] = [];
  const wrong = new Set(problems.flatMap(({ code, file }) => (code.startsWith("yaml/") ? [file] : [])));
  for (const { file, kind, text } of files) {
    if (text === undefined || !wrong.has(file) || kind === "catalogue") continue;
    const quoted = quoteTexts(text, (pointer) => isFreeText(kind, pointer), "certain");
    if (quoted.found.length === 0) continue;
    texts.set(file, quoted.text);
    for (const { line, column, code, args, words } of quoted.found)
      done.push({
        problem: { code, args, file, where: { whole: true } },
        place: `${display(file)}:${line}:${column}`,
        what: `‘${words}’ is put in quotation marks`,
      });
  }
  return { texts, done };
}
