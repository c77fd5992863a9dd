import type { ClauseReference, EvidenceItem, Source } from "../model/generated/schemas.ts";
import { replyLabels } from "../model/reply.ts";
import { slugOf } from "../schema/suggest.ts";
import type { Entry } from "../source/edit/types.ts";
import { type Answer, documentIn } from "./answer.ts";
import { isPromise, speaksOfFuture } from "./future.ts";
import { leavesOpen, named, saysNone, saysNothing } from "./nothing.ts";
import { type Locator, readAccess, readAddress, readKind, readParts, readWrittenDate, saysMoreOfAccess } from "./read-field.ts";
import { firstWords, saidIn } from "./statement.ts";
import type { Target } from "./target.ts";

/** An answer made into an evidence item for a person to complete. */
export interface Stub {
  readonly question: string;
  readonly practice: string;
  readonly item: EvidenceItem;
  readonly entry: Entry;
  /** Why nobody knows which of several questions it answers, where the reply does not say; a sentence. */
  readonly unsure?: string;
  /** An item that says the same and of which nobody knew which question it answers: now it is known. */
  readonly replaces?: string;
  /** What was written and could not be used, a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Makes an evidence item of an answer: reported by the producer and checked by nobody. Nothing is made up. What the reply does not say,
 * or not in words that can be read, gets the most cautious value there is: words about a thing rather than proof of it, open to nobody.
 * An answer that names no document, or that says no, is background; one that speaks of the future is a plan. Neither counts for anything
 * until somebody has read it.
 */
export function stubOf({ fields }: Answer, target: Target, sources: readonly Source[], id: (base: string) => string): Stub {
  const remarks: string[] = [];
  const used = <Value>(text: string | undefined, read: (text: string) => Value | undefined, what: string): Value | undefined => {
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) remarks.push(`${what}, as given: ${oneLine(text)}`);
    return value;
  };
  const { statement, items } = saidIn(used(fields.answer, (text) => (saysNothing(text) ? undefined : text), replyLabels.answer) ?? "");
  const document = documentIn(fields);
  const locator = document.address === undefined ? undefined : readAddress(document.address);
  const title = unquoted(document.title ?? target.title ?? titleFrom(statement === "" ? document.address : statement, target));
  const about = used(said(fields.dated), readWrittenDate, replyLabels.dated);
  const access = used(said(fields.access), readAccess, replyLabels.access);
  if (fields.access !== undefined && access !== undefined && saysMoreOfAccess(fields.access))
    remarks.push(`${replyLabels.access}, as given: ${oneLine(fields.access)}`);
  const kind = used(said(fields.kind), readKind, replyLabels.kind);
  if (target.covers !== undefined) remarks.push(`${replyLabels.covers}, as given: ${oneLine(target.covers)}`);
  const background = target.unsure === undefined ? backgroundFor(fields) : undefined;
  const plan = planFor(fields, locator);
  const item: EvidenceItem = {
    id: id(slugOf(title) || slugOf(`reply ${target.question}`)),
    title,
    clauses: clausesFor(filled(fields.parts), target, remarks),
    kind: kind ?? "statement",
    statement: statement === "" ? `It names ‘${title}’ in reply to ${target.question}.` : statement,
    ...(items.length > 0 && { items: [...items] }),
    state: plan === undefined ? "in_place" : "planned",
    ...((background !== undefined || target.unsure !== undefined) && { stance: "context" as const }),
    said_by: "producer",
    verification: { level: "reported" },
    access: access ?? "internal",
    ...(locator !== undefined && { source: sourceFor(title, locator, sources) }),
    ...(about !== undefined && { dates: { about } }),
    in_reply_to: target.question,
    ...(target.internal && { audience: "internal" as const }),
  };
  const why = [background, plan].filter((text) => text !== undefined);
  return {
    question: target.question,
    practice: target.practice,
    item,
    ...(target.unsure !== undefined && { unsure: target.unsure }),
    remarks,
    entry: {
      data: item,
      comment: [
        `In reply to ${target.question}. Nobody has checked it yet.`,
        ...(target.unsure === undefined ? [] : [target.unsure, untilKnown]),
        ...why,
        ...remarks,
      ],
    },
  };
}

const untilKnown = "So it counts for nothing and closes none of them until somebody says which: see in_reply_to, clauses and stance.";

/** What stands on a line that may stay empty: “n/a” is the same as nothing, but “not yet decided” is worth keeping. */
const filled = (text: string | undefined): string | undefined => (text !== undefined && speaksOfFuture(text) ? text : named(text));

/** The same with what leaves it open: “TBC” is no date, and it is told that it was given as one. */
const said = (text: string | undefined): string | undefined => (text !== undefined && leavesOpen(text) ? text : filled(text));

/** What something is called that has no title of its own: “No” would be no name for it. */
function titleFrom(words: string | undefined, { question }: Target): string {
  const first = firstWords(words ?? "");
  return named(first) === undefined || first === "" ? `Reply to ${question}` : first;
}

/** Why an answer is background, if it is. Of one that nobody can put to a question it is said elsewhere. */
function backgroundFor(fields: Answer["fields"]): string | undefined {
  const untilRead = "so it counts for nothing until somebody says what it shows: see stance.";
  const { title, address } = documentIn(fields);
  if (title === undefined && address === undefined) {
    const given = [...new Set([fields.title, fields.address].flatMap((text) => (text === undefined ? [] : [`“${oneLine(text)}”`])))];
    return `No document was named${given.length === 0 ? "" : ` (${given.join(", ")})`}, ${untilRead}`;
  }
  return fields.answer !== undefined && saysNone(fields.answer) ? `The answer says that there is nothing, or leaves it open, ${untilRead}` : undefined;
}

/** Why an answer is a plan, if it is. What can be opened is there, whatever rules it makes for the future, unless somebody promises it. */
function planFor(fields: Answer["fields"], locator: Locator | undefined): string | undefined {
  const words = [fields.answer, fields.title, fields.address, fields.dated].filter((text) => text !== undefined);
  const canBeOpened = locator !== undefined && "url" in locator;
  return words.some(canBeOpened ? isPromise : speaksOfFuture)
    ? "Its words speak of what is to come, so it counts for nothing until somebody has seen that it is there: see state."
    : undefined;
}

function clausesFor(text: string | undefined, { clauses, parts }: Target, remarks: string[]): EvidenceItem["clauses"] {
  const [only] = clauses;
  if (text !== undefined && parts === undefined) remarks.push(`${replyLabels.parts}, as given: ${oneLine(text)}`);
  if (text === undefined || parts === undefined || only === undefined) return [...clauses];
  const read = readParts(text, parts);
  if (read.unknown.length > 0) remarks.push(`${replyLabels.parts}, as given: ${oneLine(text)}`);
  const clause = typeof only === "string" ? only : only.clause;
  return read.parts.length === 0 ? [...clauses] : [{ clause, parts: [...read.parts] } satisfies ClauseReference];
}

/** A document that is listed under sources is named by its id. */
function sourceFor(title: string, locator: Locator, sources: readonly Source[]): NonNullable<EvidenceItem["source"]> {
  const listed = "url" in locator ? sources.find(({ url }) => url === locator.url) : undefined;
  return listed?.id ?? { title, ...locator };
}

/** A title without the quotation marks around it. */
function unquoted(title: string): string {
  if (!/^[“"‘']/.test(title) || !/[”"’']$/.test(title)) return title;
  return (
    title
      .replace(/^[“"‘']+/, "")
      .replace(/(?<![”"’'])[”"’']+$/, "")
      .trim() || title
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
