import type { EvidenceRecord } from "../model/assessment.ts";
import type { EvidenceItem, Source } from "../model/generated/schemas.ts";
import { listedQuestions, replyFields, replyLabels } from "../model/reply.ts";
import { freeId } from "../schema/suggest.ts";
import { type Answer, isAnswered, questionNumbers, saysSomething } from "./answer.ts";
import { readCovers } from "./covers.ts";
import { type Stub, stubOf } from "./stub.ts";
import { type Target, type Targets, togetherIn } from "./target.ts";

/** What a reply adds to an assessment. */
export interface ReplyPlan {
  readonly stubs: readonly Stub[];
  /** Answers that are recorded already, each with the item that holds it. */
  readonly known: readonly { readonly stub: Stub; readonly id: string; readonly sameWords: boolean }[];
  /** The numbers of questions to which nothing was written. */
  readonly empty: readonly string[];
  /** The numbers of questions to which something was written that names no document and says nothing, such as “TBC”. */
  readonly unsaid: readonly string[];
  /** Questions in whose form something is filled in, and neither an answer nor a document: the lines as they stand there. */
  readonly partial: readonly { readonly question: string; readonly lines: readonly string[] }[];
}

export interface ReplyContext {
  readonly targets: Targets;
  readonly evidence: readonly EvidenceRecord[];
  readonly sources: readonly Source[];
}

/** Makes evidence items of a reply; or says, in a sentence or two, why none of it can be used. */
export function planReply(answers: readonly Answer[], { targets, evidence, sources }: ReplyContext): ReplyPlan | { readonly refusal: string } {
  const meant: { readonly answer: Answer; readonly target: Target }[] = [];
  for (const answer of answers) {
    const found: Target[] = [];
    for (const number of questionNumbers(answer.question)) {
      const target = targets.at(number);
      if ("refusal" in target) return { refusal: `Line ${answer.line}: ${target.refusal}` };
      found.push(target);
    }
    const [first, ...others] = found;
    if (first === undefined) return { refusal: `Line ${answer.line} has no number of a question, such as Q-T6.4c: “${answer.question}”.` };
    meant.push({ answer, target: coveredBy(answer, [first, ...others]) });
  }
  const taken = new Set([...evidence.map(({ item }) => item.id), ...sources.map(({ id }) => id)]);
  const used = new Set<string>();
  const stubs: Stub[] = [];
  const known: { stub: Stub; id: string; sameWords: boolean }[] = [];
  const answered = meant
    .filter(({ answer }) => saysSomething(answer))
    .map(({ answer, target }) => ({ answer, target, draft: stubOf(answer, target, sources, (base) => base) }));
  const recorded = new Map<(typeof answered)[number], EvidenceItem>();
  // Whatever is the same to the letter is found first, so that it is not taken for a neighbour of the same name.
  for (const matches of [isSame, isAlike]) {
    for (const one of answered) {
      if (recorded.has(one)) continue;
      const found = evidence.find(({ item }) => item.in_reply_to === one.target.question && !used.has(item.id) && matches(one.draft, item));
      if (found === undefined) continue;
      recorded.set(one, found.item);
      used.add(found.item.id);
    }
  }
  for (const one of answered) {
    const item = recorded.get(one);
    if (item !== undefined) known.push({ stub: one.draft, id: item.id, sameWords: isSame(one.draft, item) });
    else stubs.push(stubOf(one.answer, one.target, sources, (base) => unique(base, taken)));
  }
  const heard = new Set(answered.map(({ target }) => target.question));
  const unheard = meant.filter(({ target }) => !heard.has(target.question));
  const unsaid = new Set(unheard.filter(({ answer }) => isAnswered(answer)).map(({ target }) => target.question));
  const left = unheard.filter(({ target }) => !unsaid.has(target.question));
  const partial = left.flatMap(({ answer, target }) => {
    const lines = replyFields.flatMap((field) =>
      field === "question" || answer.fields[field] === undefined ? [] : `${replyLabels[field]}: ${answer.fields[field]}`,
    );
    return lines.length === 0 ? [] : [{ question: target.question, lines }];
  });
  const begun = new Set(partial.map(({ question }) => question));
  const empty = new Set(left.map(({ target }) => target.question).filter((question) => !begun.has(question)));
  return { stubs, known, empty: [...empty], unsaid: [...unsaid], partial };
}

/** What an answer to several questions bears on: those that it names, or all of them, and then that this was assumed. */
function coveredBy({ fields }: Answer, targets: readonly [Target, ...Target[]]): Target {
  const questions = targets.map(({ question }) => question);
  if (new Set(questions).size < 2) return togetherIn(targets);
  const named = fields.covers === undefined ? undefined : readCovers(fields.covers, questions);
  const [first, ...others] = targets.filter(({ question }) => named?.includes(question) === true);
  if (first !== undefined) return togetherIn([first, ...others]);
  const why = fields.covers === undefined ? `“${replyLabels.covers}” was left empty` : `“${fields.covers}” behind “${replyLabels.covers}” names none of them`;
  return { ...togetherIn(targets), assumed: `It was taken to answer all of ${listedQuestions(questions)}, because ${why}.` };
}

/** Whether an item says what an answer says, word for word. */
function isSame({ item }: Stub, recorded: EvidenceItem): boolean {
  return plain(item.title) === plain(recorded.title) && plain(item.statement) === plain(recorded.statement) && sameText(placeOf(item), placeOf(recorded));
}

/** Whether an item is about the same document, or is the same answer in words that somebody has worked over. */
function isAlike({ item }: Stub, recorded: EvidenceItem): boolean {
  if (plain(item.title) === plain(recorded.title)) return true;
  const place = placeOf(item);
  return place === undefined ? plain(item.statement) === plain(recorded.statement) : sameText(place, placeOf(recorded));
}

const placeOf = ({ source }: EvidenceItem): string | undefined => (typeof source === "string" ? source : (source?.url ?? source?.reference));

const sameText = (a: string | undefined, b: string | undefined): boolean => plain(a ?? "") === plain(b ?? "");

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function unique(base: string, taken: Set<string>): string {
  const id = freeId(base, taken);
  taken.add(id);
  return id;
}
