import { codes } from "../diagnostics/codes.ts";
import { numberText } from "../language/numbers.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import type { Defect } from "./defects/defect.ts";
import { isUntoldCaveat, lacksWords, plainLack, untoldCaveat } from "./lacks.ts";
import type { Register } from "./register.ts";
import { type Answer, doesOf, isAskedOfNone, unitOf } from "./says.ts";
import { unreadThings, unreadWords } from "./unread.ts";
import { untoldColumns } from "./untold.ts";

type Limitation = NonNullable<EvidenceItem["limitations"]>[number];

/** What a register does not say; and once, for all of it, the columns of which nobody has said what they are. */
export function limitationsOf(answers: readonly Answer[], register: Register, borne: ReadonlySet<string>): readonly Limitation[] {
  const all = answers.map((answer) => ({ answer, found: limitationOf(answer, register, borne) }));
  const found = all.flatMap((one) => one.found);
  const untold = untoldColumns(register);
  const open = untold.length === 0 ? [] : all.flatMap((one) => (one.answer.state === "not_shown" && one.answer.unread === 0 ? one.found : []));
  if (open.length === 0) return found;
  // It stands where they stand, and by itself it limits nothing.
  const clauses = open.some((one) => one.clauses === undefined) ? [] : [...new Set(open.flatMap((one) => one.clauses ?? []))].toSorted();
  return [...found, { text: untoldCaveat(untold), material: false, ...(clauses.length > 0 && { clauses }) }];
}

/** What is not said at all, or only by some. It is material where somebody asked for it. */
function limitationOf(answer: Answer, register: Register, borne: ReadonlySet<string>): readonly Limitation[] {
  const { question, state, count, of, among = "", unreadThing } = answer;
  if (state === "shown" || borne.size === 0 || isAskedOfNone(answer)) return [];
  const unread = unreadThing === undefined ? "" : unreadWords({ count: answer.unread, thing: unreadThing }, true);
  const text =
    state === "not_shown"
      ? lacksWords(question, untoldColumns(register).length > 0, unreadThing)
      : `Only ${numberText(count)} of ${numberText(of)} ${unitOf(register, of)}${among} ${doesOf(question, count, of)}.${unread}`;
  const clauses = question.clauses.filter((id) => borne.has(id));
  // Where it bears on no clause that asks for it, it is worth saying and limits nothing that the register shows.
  return [{ text, material: question.asked !== undefined && clauses.length > 0, ...(clauses.length > 0 && { clauses }) }];
}

/** How what is wrong with a register as data begins. */
export const mistakesLead = "As data, the register has mistakes: ";

export function mistakesOf(defects: readonly Defect[]): readonly Limitation[] {
  const counts = new Map<string, number>();
  for (const { code, cells } of defects) {
    if (codes[code].severity !== "error") continue;
    counts.set(codes[code].title, (counts.get(codes[code].title) ?? 0) + cells.length);
  }
  if (counts.size === 0) return [];
  const said = [...counts].map(([title, count]) => `${title.charAt(0).toLowerCase()}${title.slice(1)} (${numberText(count)})`);
  return [{ text: `${mistakesLead}${said.join("; ")}.`, material: false }];
}

/** What could not be read, as it stands behind what only some rows say. */
const unreadBehind = new RegExp(` [\\d,]+ more holds? (?:${unreadThings.join("|")})\\.$`);

/** Whether a limitation was written by t6, whatever its counts were then: the beginning or the end of its words is always the same. */
export function sameLimitation(one: string, other: string): boolean {
  const plain = (text: string): string =>
    text.startsWith(mistakesLead)
      ? mistakesLead
      : text
          .replace(unreadBehind, "")
          .replace(
            /^Only [\d,]+ of [\d,]+ (?:rows?|entry|entries)(?: that (?:are|were|is|was) over(?: (?:on|at the start of) [\w ]+?)?)? (?:says?|names?|is|are) /,
            "Only ",
          );
  return one === other || (isUntoldCaveat(one) && isUntoldCaveat(other)) || plain(one) === plain(other) || plainLack(one) === plainLack(other);
}
