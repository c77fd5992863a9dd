import type { CopiedWords } from "../catalogue/fill.ts";
import { parse } from "../source/parse.ts";

/** What the options say of who copied the words. */
interface Said {
  readonly by?: string | undefined;
  readonly from?: string | undefined;
  readonly on?: string | undefined;
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;
const keys = ["by", "from", "on", "practices", "all"];

/** The words that stand in a file with what was copied; or what is wrong with it, as a sentence. */
export function copiedWordsIn(text: string, options: Said, today: () => string): CopiedWords | string {
  const { data, sound } = parse(text);
  if (!sound || !isRecord(data)) return `this is no YAML with ‘by’, ‘from’, ‘on’ and ‘practices’. ${colon}`;
  const strange = Object.keys(data).find((key) => !keys.includes(key));
  if (strange !== undefined) return `‘${strange}’ is not something that can be said here: ${keys.join(", ")}.`;
  const { practices } = data;
  if (!isRecord(practices)) return "‘practices’ has to list the ids of practices, each with its text.";
  const [by, from, on] = [options.by ?? data["by"], options.from ?? data["from"], options.on ?? data["on"] ?? today()];
  const marked = [
    ["by", by],
    ["from", from],
  ].find(([, value]) => typeof value === "string" && inMarks.test(value));
  if (marked !== undefined) return `‘${String(marked[0])}’ ${curly}`;
  if (!isText(by)) return "who copied the words is missing: ‘by: NAME’.";
  if (!isText(from)) return "where the words stood is missing: ‘from: ADDRESS, or a document with its page’.";
  if (!isText(on) || !/^\d{4}-\d\d-\d\d$/.test(on)) return 'the day has to be written year first and in quotation marks: ‘on: "2026-11-27"’.';
  if (on > today()) return `the day ${on} is still to come: give the day on which the words were copied.`;
  const texts = new Map<string, { readonly text: string; readonly title?: string }>();
  for (const [id, value] of Object.entries(practices)) {
    if (inMarks.test(id)) return `${id} ${curly}`;
    if (!idPattern.test(id)) return `‘${id}’ is not how practices are named. A number such as 4.10 has to stand in quotation marks.`;
    const entry = typeof value === "string" ? { text: value } : isRecord(value) ? value : {};
    if (isRecord(value) && entry["text"] === undefined && Object.keys(value).length > 0) return `${id} has no text. ${colon}`;
    if (!isText(entry["text"])) return `${id} has no text.`;
    if (inMarks.test(entry["text"])) return `the text of ${id} ${curly}`;
    const broken = brokenWord(entry["text"], text);
    if (broken !== undefined) return `the text of ${id} ${broken}`;
    const title = entry["title"];
    texts.set(id, { text: entry["text"].trim().replace(/\s+/g, " "), ...(isText(title) && { title }) });
  }
  return { copied: { by, from, on }, practices: texts, all: data["all"] === true };
}

const inMarks = /^\s*[“”„«‘].*[”“»’]\s*$/s;
const curly = 'stands in the quotation marks of a word processor, which would become a part of it. Take them away, or type them anew: ".';

/** A word that was broken at the end of a line, as it comes out of a PDF: “short- and long-term” is none. */
function brokenWord(words: string, file: string): string | undefined {
  const [found, before = "", after = ""] = /(\p{L}+)(?:-\s+|\u00AD\s*)(?!(?:and|or|to|nor|but)\b)(\p{Ll}+)/u.exec(words) ?? [];
  if (found === undefined) return undefined;
  const line = file.split("\n").findIndex((one) => new RegExp(`${before}[-\u00AD]`, "u").test(one)) + 1;
  const place = line === 0 ? "" : ` (line ${line})`;
  return `has a word that was broken at the end of a line: “${found.replace(/\s+/g, " ")}”${place}. Write it in one piece, “${before}${after}”, or with its hyphen, “${before}-${after}”, as the code has it.`;
}

const colon = "A text with a colon in it has to stand in quotation marks.";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
