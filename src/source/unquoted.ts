import type { Args } from "../diagnostics/problem.ts";
import type { Pointer } from "../model/pointer.ts";
import { withoutComment } from "./comment-behind.ts";
import { linesOf, lineText } from "./lines.ts";
import type { YamlCode } from "./mistake.ts";
import { parseTree } from "./parse.ts";
import { pointersByLine } from "./scalar-lines.ts";

/** A text that cannot be read because it is not in quotation marks: in them, its line can be read. */
interface Unquoted {
  readonly line: number;
  readonly column: number;
  /** What is wrong with it as it stands. */
  readonly code: YamlCode;
  readonly args: Args;
  /** The words, and the line from its key on as it has to be written. */
  readonly words: string;
  readonly written: string;
  /** Where it is in the data, once it is read. */
  readonly pointer: Pointer;
  /** Whether nothing else can be meant, as far as the layout says. */
  readonly isCertain: boolean;
}

/** A text in which such texts are in quotation marks, and those. */
export interface Quoted {
  readonly text: string;
  readonly found: readonly Unquoted[];
}

/** What stands for one of these is tried: each takes another reading of the whole. */
const mostTried = 40;
const codes: ReadonlySet<string> = new Set<YamlCode>(["yaml/syntax", "yaml/unresolved-alias", "yaml/unknown-tag"]);

/** A line with a value of one line: what is before the value, and the value. The key may be left out in a list. */
const valueLine = /^(\s*(?:- +)*)((?:[\w-]+: +)?)(\S.*)$/;
/** What YAML takes for something else than a text where words begin with it. */
const begins = /^(?:[@%*[{`&!|>,?\]}]|- )/;
const hasColon = /: |:$/;
/** A quotation mark that is closed before the words end. */
const closedEarly = /^(?:"[^"]*"|'[^']*')\s*[^\s#,]/;

/**
 * Puts texts in quotation marks that cannot be read without, one after another, and keeps those after which the line can be read. Nothing where a text goes
 * on over several lines: what belongs to it cannot be told.
 * @param which whether only where nothing else can be meant
 * @param isText whether a text of somebody's own words belongs at a place
 */
export function quoteTexts(text: string, isText: (pointer: Pointer) => boolean, which: "certain" | "all" = "all"): Quoted {
  let current = text;
  const tried = new Set<number>();
  const kept: Omit<Unquoted, "pointer">[] = [];
  while (tried.size < mostTried) {
    const { problems } = parseTree(current);
    const next = problems.find(({ code, span }) => codes.has(code) && !tried.has(span.start.line));
    if (next === undefined) break;
    const { line } = next.span.start;
    tried.add(line);
    const made = quotedLine(current, line);
    if (made === undefined) continue;
    const { text: quoted, ...told } = made;
    // What is wrong further down may show only now.
    const now = parseTree(quoted).problems.map(({ span }) => span.start.line);
    if (now.some((at) => at === line || (at < line && !tried.has(at)))) continue;
    kept.push({ line, code: next.code, args: next.args, ...told });
    current = quoted;
  }
  const pointers = pointersByLine(current);
  const found = kept.flatMap((one) => {
    const pointer = pointers.get(one.line);
    return pointer === undefined || !isText(pointer) || (which === "certain" && !one.isCertain) ? [] : [{ ...one, pointer }];
  });
  // What is no text after all stays as it is.
  return found.length === kept.length ? { text: current, found } : { text: withOnly(text, found), found };
}

interface QuotedLine {
  readonly text: string;
  readonly column: number;
  readonly words: string;
  readonly written: string;
  readonly isCertain: boolean;
}

function quotedLine(text: string, number: number): QuotedLine | undefined {
  const lines = linesOf(text);
  const line = lineText(lines, number);
  const [, indent = "", key = "", rest = ""] = valueLine.exec(line) ?? [];
  const words = withoutComment(rest).trimEnd();
  const isOpen = begins.test(words) || hasColon.test(words) || closedEarly.test(words);
  if (words === "" || !isOpen || /^["']/.test(words) !== closedEarly.test(words) || goesOn(lineText(lines, number + 1), indent.length)) return undefined;
  const quoted = inQuotes(words);
  const first = lines.starts[number - 1] ?? 0;
  const start = first + (text.charCodeAt(first) === 0xfeff ? 1 : 0) + indent.length + key.length;
  return {
    text: text.slice(0, start) + quoted + text.slice(start + words.length),
    column: indent.length + key.length + 1,
    words,
    written: `${key === "" ? "- " : key}${quoted}`,
    // One word behind an asterisk may be the name of a passage; and behind a number sign may stand a comment.
    isCertain: !/^\*\S*$/.test(words) && !/\s#/.test(words),
  };
}

/** Whether the line below goes on with a text. */
const goesOn = (below: string, indent: number): boolean => below.trim() !== "" && (/^ */.exec(below)?.[0].length ?? 0) > indent;

/** Words in quotation marks that leave them as they are, where that can be. */
export const inQuotes = (words: string): string => (/["\\]/.test(words) && !words.includes("'") ? `'${words}'` : JSON.stringify(words));

function withOnly(text: string, found: readonly Unquoted[]): string {
  let current = text;
  for (const { line } of found) current = quotedLine(current, line)?.text ?? current;
  return current;
}
