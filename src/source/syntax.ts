import type { YAMLError } from "yaml";
import { type Mistake, mistake } from "./mistake.ts";

/** A way in which `yaml` can fail to make sense of a text, in words that end "The file cannot be read from here on: …". */
interface Explanation {
  readonly when: RegExp;
  readonly detail: string;
}

/** What `yaml` says when one cause is all there can be. What has several is told apart in `explain`. */
const explanations: readonly Explanation[] = [
  { when: /^Missing , between/, detail: "a comma is missing before this" },
  { when: /^Missing , or :/, detail: "a comma or a colon is missing before this" },
  { when: /^Missing space after :/, detail: "a space is missing after the colon" },
  { when: /^Unexpected (?:,|empty item)/, detail: "there is a comma too many" },
  { when: /^Comments must be separated/, detail: "a comment needs a space in front of its ‘#’" },
  { when: /^Block scalar header includes/, detail: "text behind a ‘|’ or ‘>’ has to start on the next line" },
  { when: /^Block scalar/, detail: "the lines of this text are not indented alike" },
  { when: /^(?:All|Sequence item|A block sequence)/, detail: "this line is not lined up with the entries it belongs to" },
  { when: /^Unexpected (?:flow-seq-end|flow-map-end)/, detail: "this bracket closes nothing" },
  { when: /^Unexpected (?:block-seq-ind|map-value-ind|explicit-key-ind) on same line/, detail: "a list has to start on a line of its own" },
  { when: /^Block collections are not allowed/, detail: "a list with hyphens cannot stand inside brackets" },
  { when: /(?:directive|Missing directives-end)/i, detail: "a line that starts with ‘%’ is an instruction that t6 does not know" },
  { when: /^(?:Alias|Anchor) cannot be an empty/, detail: "‘&’ and ‘*’ at the start of a value have to be followed by a name" },
  { when: /at most 1024 chars/, detail: "the words before this colon are too long" },
];

/** How far back from an error its cause is looked for. */
const lookBack = 20_000;

/** Words behind the sign of a text with lines of its own. */
const onNextLine = "text behind a ‘|’ or ‘>’ has to start on the next line; words that start with one have to be in quotation marks";

const startsWith = (character: string): string => `words may not start with ‘${character}’ unless they are in quotation marks`;

const apostrophe = "words stand behind a closing quotation mark; inside single ones an apostrophe is written twice";

const notLinedUp = "this line does not fit in with the lines above it";

/** Says in plain words what an error of `yaml` means, and points at the cause rather than at the place where it was noticed. */
export function explain(error: YAMLError, text: string, alsoMultiline: boolean): Mistake {
  const [start, end] = error.pos;
  const rest = lineEnd(text, start);
  const words = start + (/^ */.exec(text.slice(start, rest))?.[0].length ?? 0);
  const syntax = (detail: string, from = words, to = rest) => mistake("yaml/syntax", { detail }, from, Math.max(to, from));
  switch (error.code) {
    case "TAB_AS_INDENT":
      return mistake("yaml/tab-indent", {}, start, start + (/^[ \t]*/.exec(text.slice(start, rest))?.[0].length ?? 0));
    case "TAG_RESOLVE_FAILED":
    case "BAD_COLLECTION_TYPE":
      return mistake("yaml/unknown-tag", { tag: text.slice(start, end) }, start, end);
    case "BAD_DQ_ESCAPE":
      return syntax(`‘${text.slice(start, start + 2)}’ means nothing inside double quotation marks: use single ones`, start, start + 2);
    case "BAD_SCALAR_START":
      return syntax(startsWith(text[start] ?? ""));
    case "RESOURCE_EXHAUSTION":
      return tooDeep(start);
    case "MULTILINE_IMPLICIT_KEY":
      return syntax(missingColon(text, start));
    case "BLOCK_AS_IMPLICIT_KEY":
      if (!/^Nested/.test(error.message)) break;
      if (text[start] === "?") return syntax(startsWith("?"));
      return alsoMultiline
        ? syntax("this line is indented further than its neighbours", ...nextLine(text, start))
        : syntax("there is a colon inside words that are not in quotation marks");
  }
  if (/^Not a YAML token/.test(error.message)) return syntax(onNextLine);
  if (/^Implicit map keys need/.test(error.message)) return syntax(missingColon(text, start));
  const opened = /^Missing closing (['"])/.exec(error.message)?.[1];
  if (opened !== undefined) return unclosedQuote(text, opened, end);
  if (/must (?:be sufficiently indented and )?end with a/.test(error.message)) return unclosedBracket(text, start);
  if (/at node end$|in YAML stream/.test(error.message) && !/flow-/.test(error.message)) return afterEnd(text, start);
  return syntax(explanations.find(({ when }) => when.test(error.message))?.detail ?? plain(error.message));
}

/** Nesting that no evidence needs. */
export function tooDeep(at: number): Mistake {
  return mistake("yaml/syntax", { detail: "entries are nested too deeply" }, at, at + 1);
}

function missingColon(text: string, start: number): string {
  const line = text.slice(start, lineEnd(text, start));
  const above = text.slice(text.lastIndexOf("\n", text.lastIndexOf("\n", start) - 1) + 1, Math.max(0, text.lastIndexOf("\n", start)));
  if (/^(?:<{7}|={7}|>{7})/.test(line)) return "two versions of the file were merged, and this mark of it is left";
  if (/(?:^|\s)[|>][-+0-9]*\s*$/.test(above)) return "the text below a ‘|’ or ‘>’ has to be indented";
  return /^[\w-]+:\S/.test(line) ? "a space is missing after the colon" : "a colon is missing after these words";
}

/** A quotation mark that is never closed is noticed at the end of the file; what to point at is its opening. */
function unclosedQuote(text: string, quote: string, end: number): Mistake {
  const opening = new RegExp(`(?:^|[\\s\\[{,])${quote}`, "g");
  const from = Math.max(0, end - lookBack);
  let start = end;
  for (const match of text.slice(from, end).matchAll(opening)) start = from + match.index + match[0].length - 1;
  return mistake("yaml/syntax", { detail: "the quotation mark that opens here is not closed" }, start, lineEnd(text, start));
}

/** Goes back to the bracket that was open at an offset. */
function unclosedBracket(text: string, end: number): Mistake {
  let depth = 0;
  let start = Math.min(end, text.length) - 1;
  for (; start > 0; start -= 1) {
    if (/[\]}]/.test(text[start] ?? "")) depth += 1;
    else if (/[[{]/.test(text[start] ?? "")) {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return mistake("yaml/syntax", { detail: "the bracket that opens here is not closed" }, start, lineEnd(text, start));
}

/** Something stands where nothing can: after a closing quotation mark or bracket, or on a line of its own. */
function afterEnd(text: string, start: number): Mistake {
  const before = text.slice(Math.max(0, start - lookBack), start).trimEnd();
  const last = before.at(-1) ?? "";
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const syntax = (detail: string, from = start) => mistake("yaml/syntax", { detail }, from, lineEnd(text, from));
  if (/["']/.test(last)) {
    // A quotation mark that was forgotten is closed by the next one in the file, and the mistake shows there.
    const opening = before.slice(0, -1).lastIndexOf(last);
    const isForgotten = opening !== -1 && /\n *(?:- +)?[a-z_]+:\s/.test(before.slice(opening));
    if (isForgotten) return syntax("the quotation mark that opens here is not closed", opening + Math.max(0, start - lookBack));
    if (line.trim() !== "") return syntax(last === "'" ? apostrophe : "words stand behind a closing quotation mark");
  }
  if (line.trim() === "") return syntax(notLinedUp);
  if (/[\]}]/.test(last)) return syntax("words stand behind a closing bracket; words that start with a bracket have to be in quotation marks");
  if (/(?:^|[\s:])\*\S*$/.test(before)) return syntax(startsWith("*"));
  return syntax("this does not belong here");
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  const end = at === -1 ? text.length : at;
  return from + text.slice(from, end).trimEnd().length;
}

/** The words of the line below. */
function nextLine(text: string, from: number): [number, number] {
  const at = text.indexOf("\n", from);
  const below = at === -1 ? -1 : text.slice(at).search(/\S/);
  const start = below === -1 ? from : at + below;
  return [start, lineEnd(text, start)];
}

/** A message of `yaml` for which we have no words, made to end our sentence. */
const plain = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1).replace(/(?<![.\s])[.\s]+$/, "");
