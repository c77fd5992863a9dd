import { type Code, codes } from "../../diagnostics/codes.ts";
import { docsPath } from "../../diagnostics/describe.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import type { Words } from "../../diagnostics/words.ts";
import { groupedBy } from "./by.ts";
import { type Entry, lastOf } from "./entry.ts";
import type { Passage } from "./sheet.ts";

/** Every code of a diagnostic; and the list of them. */
export function codeEntries(): readonly Entry[] {
  return [...allCodes.map(codeEntry), list];
}

const allCodes = Object.keys(codes) as Code[];

const list: Entry = {
  id: "diagnostics",
  title: "diagnostics: everything that t6 check can say",
  names: ["diagnostic", "codes", "code"],
  brief: "all codes of diagnostics.",
  passages: () =>
    [...groupedBy(allCodes, (code) => code.slice(0, code.indexOf("/")))].map(([area, mine]) => ({
      heading: area,
      bullets: mine.map((code) => `${code}: ${codes[code].title}`),
    })),
};

function codeEntry(code: Code): Entry {
  return {
    id: code,
    title: `${code}: ${codes[code].title}`,
    names: [lastOf(code)],
    brief: `a diagnostic. ${codes[code].title}.`,
    passages: (cases) => [...codePassages(code), ...cases.map(({ diagnostics }) => raisedPassage(code, diagnostics))],
  };
}

/** A diagnostic code on its own: what it means, why it matters, what to do. */
function codePassages(code: Code): readonly Passage[] {
  const { severity, means, why, remedy, fix }: Words = codes[code];
  return [
    { heading: "What it means", paragraphs: [means] },
    { heading: "Why it matters", paragraphs: [why] },
    { heading: "What to do", paragraphs: [remedy, ...(fix === undefined ? [] : [fix])] },
    { heading: "How grave it is", paragraphs: [`${severity}. An example and its corrected twin: ${docsPath(code)}`] },
  ];
}

/** Where a code was raised. */
function raisedPassage(code: Code, diagnostics: readonly Diagnostic[]): Passage {
  const mine = diagnostics.filter((diagnostic) => diagnostic.code === code);
  const bullets = mine.map(({ file, span, message, help }) => `${message}\n${help}\n${file}:${span.start.line}:${span.start.column}`);
  return { heading: "Where it was raised", ...(bullets.length === 0 ? { paragraphs: ["Nowhere here."] } : { bullets }) };
}
