import { type ReplyField, replyFields } from "../model/reply.ts";
import { type Answer, given, plainCharacters } from "./answer.ts";

/** What a request as a form gives back: its answers as they were typed, and the reference of the request. */
export interface FormReply {
  readonly reference: string;
  readonly answers: readonly FormAnswer[];
}

/** One answer, about one document at most. */
export interface FormAnswer {
  /** The number of the question, or the numbers of those that stand together. */
  readonly question: string;
  readonly fields: Answer["fields"];
}

const kind = "t6-reply";

/** The reply as a file: an answer to a line, so that a line can be named. */
export function formReplyText({ reference, answers }: FormReply): string {
  const lines = answers.map(({ question, fields }) => JSON.stringify({ question, ...fields }));
  return `{\n"format": "${kind}",\n"version": 1,\n"reference": ${JSON.stringify(reference)},\n"answers": [\n${lines.join(",\n")}\n]\n}\n`;
}

/** What such a file says, or why it cannot be read, to end a sentence. */
export type ReadForm =
  | { readonly answers: readonly Answer[]; readonly beside: readonly never[]; readonly reason?: undefined }
  | { readonly answers?: undefined; readonly reason: string };

/** Reads a reply that a form saved. What is typed is taken as it is; what cannot be seen in it is left out, as in every other reply. */
export function readForm(text: string): ReadForm {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { reason: "it is not JSON, or breaks off before its end" };
  }
  const { format, version, answers } = (typeof data === "object" && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  if (format !== kind) return { reason: `it is JSON, and no reply: the page that holds the questions saves one whose “format” is “${kind}”` };
  if (version !== 1) return { reason: `it was saved by a later form than this t6 knows (version ${String(version)})` };
  if (!Array.isArray(answers)) return { reason: "it has no list of answers" };
  const read: Answer[] = [];
  // In JSON nothing but a key stands before a colon. Each is found once, and each line counted once.
  const places = text.matchAll(/"question"\s*:/g);
  let counted = 0;
  let line = 1;
  for (const entry of answers as readonly unknown[]) {
    const answer = answerIn(entry);
    if (typeof answer === "string") return { reason: `its answer ${read.length + 1} ${answer}` };
    const at = places.next().value?.index ?? counted;
    for (let next = text.indexOf("\n", counted); next !== -1 && next < at; next = text.indexOf("\n", counted)) {
      counted = next + 1;
      line += 1;
    }
    if (Object.keys(answer.fields).length > 0) read.push({ ...answer, line });
  }
  return { answers: read, beside: [] };
}

/** The reference of a form, by which it is known again. */
export function markInForm(text: string): string | undefined {
  const { reference } = JSON.parse(text.replace(/^\uFEFF/, "")) as { readonly reference?: unknown };
  return typeof reference === "string" ? plainCharacters(reference).trim() : undefined;
}

const known: ReadonlySet<string> = new Set(replyFields);

/** An entry of the list; or what is wrong with it, to follow what it is called. */
function answerIn(entry: unknown): FormAnswer | string {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return "is no group of fields";
  const { question, ...rest } = entry as Readonly<Record<string, unknown>>;
  if (typeof question !== "string") return "does not say which question it answers";
  const fields: Partial<Record<Exclude<ReplyField, "question">, string>> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (!known.has(key)) return `has a field “${key}” that no form has`;
    if (typeof value !== "string") return `has something else than words under “${key}”`;
    const said = given(plainCharacters(value));
    if (said !== undefined) fields[key as keyof typeof fields] = key === "answer" ? said : said.replace(/\s+/g, " ");
  }
  return { question, fields };
}
