import type { ClauseReference, EvidenceItem, Source } from "../model/generated/schemas.ts";
import { slugOf } from "../schema/suggest.ts";
import type { Entry } from "../source/edit/types.ts";
import type { Answer } from "./answer.ts";
import { type Locator, readAccess, readAddress, readKind, readParts, readWrittenDate } from "./read-field.ts";
import { firstWords, saidIn } from "./statement.ts";
import type { Target } from "./target.ts";

/** An answer made into an evidence item for a person to complete. */
export interface Stub {
  readonly question: string;
  readonly practice: string;
  readonly item: EvidenceItem;
  readonly entry: Entry;
  /** What was written and could not be used, a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Makes an evidence item of an answer: reported by the producer and checked by nobody. Nothing is made up. What the reply does not say,
 * or not in words that can be read, gets the most cautious value there is: words about a thing rather than proof of it, open to nobody.
 * An answer that names no document is background, and counts for nothing until somebody has read it.
 */
export function stubOf({ fields }: Answer, target: Target, sources: readonly Source[], id: (base: string) => string): Stub {
  const remarks: string[] = [];
  const used = <Value>(text: string | undefined, read: (text: string) => Value | undefined, what: string): Value | undefined => {
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) remarks.push(`${what}, as given: ${oneLine(text)}`);
    return value;
  };
  const { statement, items } = saidIn(fields.answer ?? "");
  const hasDocument = fields.title !== undefined || fields.address !== undefined;
  const locator = fields.address === undefined ? undefined : readAddress(fields.address);
  const title = quoted(fields.title ?? target.title ?? firstWords(statement === "" ? (fields.address ?? "") : statement));
  const about = used(fields.dated, readWrittenDate, "Dated");
  const access = used(fields.access, readAccess, "Who can open it");
  const kind = used(fields.kind, readKind, "Kind of document");
  const item: EvidenceItem = {
    id: id(slugOf(title) || slugOf(`reply ${target.question}`)),
    title,
    clauses: clausesFor(fields.parts, target, remarks),
    kind: kind ?? "statement",
    statement: statement === "" ? `It names ‘${title}’ in reply to ${target.question}.` : statement,
    ...(items.length > 0 && { items: [...items] }),
    state: "in_place",
    ...(!hasDocument && { stance: "context" as const }),
    said_by: "producer",
    verification: { level: "reported" },
    access: access ?? "internal",
    ...(locator !== undefined && { source: sourceFor(title, locator, sources) }),
    ...(about !== undefined && { dates: { about } }),
    in_reply_to: target.question,
    ...(target.internal && { audience: "internal" as const }),
  };
  const background = hasDocument ? [] : ["No document was named, so it counts for nothing until somebody says what it shows: see stance."];
  return {
    question: target.question,
    practice: target.practice,
    item,
    remarks,
    entry: { data: item, comment: [`In reply to ${target.question}. Nobody has checked it yet.`, ...background, ...remarks] },
  };
}

function clausesFor(text: string | undefined, { clauses, parts }: Target, remarks: string[]): EvidenceItem["clauses"] {
  const [only] = clauses;
  if (text === undefined || parts === undefined || only === undefined) return [...clauses];
  const read = readParts(text, parts);
  if (read.unknown.length > 0) remarks.push(`Parts covered, as given: ${oneLine(text)}`);
  const clause = typeof only === "string" ? only : only.clause;
  return read.parts.length === 0 ? [...clauses] : [{ clause, parts: [...read.parts] } satisfies ClauseReference];
}

/** A document that is listed under sources is named by its id. */
function sourceFor(title: string, locator: Locator, sources: readonly Source[]): NonNullable<EvidenceItem["source"]> {
  const listed = "url" in locator ? sources.find(({ url }) => url === locator.url) : undefined;
  return listed?.id ?? { title, ...locator };
}

const quoted = (title: string): string => title.replace(/^[“"‘']+(?=.*[”"’']$)|(?<=^[“"‘'].*)[”"’']+$/g, "").trim() || title;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
