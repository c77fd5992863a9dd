import { literally } from "../language/literally.ts";
import type { EvidenceRecord } from "../model/assessment.ts";
import type { AnswerGiven, EvidenceItem, Source } from "../model/generated/schemas.ts";
import { isSomeOf, listedQuestions, questionsIn, replyLabels, someOfQuestions } from "../model/reply.ts";
import { freeId } from "../schema/suggest.ts";
import { type Answer, isAnswered, natureOf, questionNumbers } from "./answer.ts";
import { readCovers, saysMore } from "./covers.ts";
import { type Denial, denialOf, isRecorded } from "./denial.ts";
import type { Fault } from "./fault.ts";
import { type FilledLines, linesIn, looseIn } from "./loose.ts";
import { named } from "./nothing.ts";
import { type Stub, stubOf } from "./stub.ts";
import { type Target, type Targets, togetherIn } from "./target.ts";

/** What a reply adds to an assessment. */
export interface ReplyPlan {
  readonly stubs: readonly Stub[];
  /** Answers that cannot be put to a question, and why. */
  readonly faults: readonly Fault[];
  /** Answers which say that there is none: recorded, and no evidence. */
  readonly denials: readonly Denial[];
  /** Those of them that are recorded already. */
  readonly knownDenials: readonly Denial[];
  /** Answers that are recorded already, each with the item that holds it. */
  readonly known: readonly { readonly stub: Stub; readonly id: string; readonly sameWords: boolean }[];
  /** The numbers of questions to which nothing was written. */
  readonly empty: readonly string[];
  /** Questions to which something was written that names no document and says nothing, such as “TBC”; with what was written. */
  readonly unsaid: readonly { readonly question: string; readonly words: readonly string[] }[];
  /** Questions in whose form something is filled in, and neither an answer nor a document: the lines as they stand there. */
  readonly partial: readonly FilledLines[];
  /** The same of questions to which another answer is recorded. */
  readonly loose: readonly FilledLines[];
}

export interface ReplyContext {
  readonly targets: Targets;
  readonly evidence: readonly EvidenceRecord[];
  readonly sources: readonly Source[];
  /** Answers on record that are no evidence. */
  readonly answers: readonly AnswerGiven[];
}

/** Makes evidence items of a reply. An answer is put to its questions whole, or it is a fault. */
export function planReply(answers: readonly Answer[], { targets, evidence, sources, answers: given }: ReplyContext): ReplyPlan {
  const meant: { readonly answer: Answer; readonly target: Target; readonly form: string }[] = [];
  const faults: Fault[] = [];
  for (const answer of answers) {
    const { line } = answer;
    const found = questionNumbers(answer.question).map((number) => targets.at(number));
    const wrong = found.flatMap((one) => ("refusal" in one ? [{ line, text: `Line ${line}: ${one.refusal}` }] : []));
    const [first, ...others] = found.flatMap((one) => ("refusal" in one ? [] : [one]));
    if (wrong.length > 0 || first === undefined) {
      const nothing = { line, text: `Line ${line} has no number of a question, such as “Q-” and the id of a clause: “${answer.question}”.` };
      faults.push(...(wrong.length > 0 ? wrong : [nothing]));
      continue;
    }
    meant.push({ answer, target: coveredBy(answer, [first, ...others]), form: togetherIn([first, ...others]).question });
  }
  const taken = new Set([...evidence.map(({ item }) => item.id), ...sources.map(({ id }) => id)]);
  const used = new Set<string>();
  const stubs: Stub[] = [];
  const known: { stub: Stub; id: string; sameWords: boolean }[] = [];
  const answered = meant
    .filter(({ answer }) => natureOf(answer) === "evidence")
    .map(({ answer, target }) => ({ answer, target, draft: stubOf(answer, target, sources, (base) => base) }));
  const recorded = new Map<(typeof answered)[number], EvidenceItem>();
  // Whatever is the same to the letter is found first, so that it is not taken for a neighbour of the same name.
  for (const matches of [isSame, isAlike]) {
    for (const one of answered) {
      if (recorded.has(one)) continue;
      const found = evidence.find(({ item }) => isInReplyTo(item, one.target) && !used.has(item.id) && matches(one.draft, item));
      if (found === undefined) continue;
      recorded.set(one, found.item);
      used.add(found.item.id);
    }
  }
  for (const one of answered) {
    const item = recorded.get(one);
    if (item !== undefined) known.push({ stub: one.draft, id: item.id, sameWords: isSame(one.draft, item) });
    else {
      const stub = stubOf(one.answer, one.target, sources, (base) => unique(base, taken));
      const before = evidence.find(({ item }) => isSomeOf(item.in_reply_to) && sharesQuestion(item, one.target) && isAlike(one.draft, item));
      stubs.push(before === undefined ? stub : { ...stub, replaces: before.item.id });
    }
  }
  const denied = meant.filter(({ answer }) => natureOf(answer) === "denial").map(({ answer, target }) => denialOf(answer, target));
  const heard = new Set(meant.filter(({ answer }) => natureOf(answer) !== "nothing").flatMap(({ form, target }) => [form, target.question]));
  const unheard = meant.filter(({ answer, target }) => natureOf(answer) === "nothing" && !heard.has(target.question));
  const unsaid = unheard.filter(({ answer }) => isAnswered(answer)).map(({ answer, target }) => ({ question: target.question, words: wordsOf(answer) }));
  const left = unheard.filter(({ target }) => !unsaid.some(({ question }) => question === target.question));
  const partial = left.flatMap(({ answer, target }) => {
    const lines = linesIn(answer);
    return lines.length === 0 ? [] : [{ question: target.question, lines }];
  });
  const begun = new Set(partial.map(({ question }) => question));
  const empty = new Set(left.map(({ target }) => target.question).filter((question) => !begun.has(question)));
  const [knownDenials, denials] = [true, false].map((is) => denied.filter((one) => isRecorded(one, given) === is));
  return { stubs, faults, denials: denials ?? [], knownDenials: knownDenials ?? [], known, empty: [...empty], unsaid, partial, loose: looseIn(meant) };
}

/** What an answer to several questions bears on: those that it names. Where it names none, it is kept for all of them together and answers none. */
function coveredBy(answer: Answer, targets: readonly [Target, ...Target[]]): Target {
  const questions = [...new Set(targets.map(({ question }) => question))];
  const { covers } = answer.fields;
  const named = covers === undefined ? undefined : readCovers(covers, questions);
  const [first, ...others] = targets.filter(({ question }) => named?.includes(question) === true);
  const more = covers !== undefined && saysMore(covers, questions) ? { covers } : {};
  if (first !== undefined) return { ...togetherIn([first, ...others]), ...more };
  const all = togetherIn(targets);
  if (questions.length < 2 || natureOf(answer) === "nothing") return { ...all, ...more };
  const inAnswer = questions.filter((question) =>
    new RegExp(`(?<![\\w.])${literally(question.replace(/^Q-/, ""))}(?![\\w])`, "i").test(answer.fields.answer ?? ""),
  );
  const hint = inAnswer.length === 0 ? "" : `, though its words name ${listedQuestions(inAnswer)}`;
  const why = covers === undefined ? `“${replyLabels.covers}” was left empty${hint}` : `“${covers}” behind “${replyLabels.covers}” names none of them`;
  return { ...all, question: someOfQuestions(questions), unsure: `Nobody can tell which of ${listedQuestions(questions)} it answers, because ${why}.` };
}

/** What was written, the words first, and then the other lines as they stand there. */
function wordsOf({ fields }: Answer): string[] {
  const said = new Set([fields.answer, fields.title, fields.address].flatMap((text) => text ?? []));
  const others = (["kind", "parts", "covers", "dated", "access"] as const).flatMap((field) =>
    named(fields[field]) === undefined ? [] : `${replyLabels[field]}: ${fields[field]}`,
  );
  return [...said, ...others];
}

/** Whether an item was given in reply to what an answer is about. Of an answer that nobody could put to a question, somebody may have settled which it is. */
function isInReplyTo({ in_reply_to }: EvidenceItem, { question, unsure }: Target): boolean {
  if (in_reply_to === undefined || unsure === undefined) return in_reply_to === question;
  const group = questionsIn(question);
  return questionsIn(in_reply_to).every((one) => group.includes(one));
}

function sharesQuestion({ in_reply_to }: EvidenceItem, { question }: Target): boolean {
  const asked = questionsIn(question);
  return questionsIn(in_reply_to).some((one) => asked.includes(one));
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
