import { dateText } from "../language/dates.ts";
import { listed } from "../language/listed.ts";
import { numberText } from "../language/numbers.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import type { Defect } from "./defects/defect.ts";
import { counting, isUntoldCaveat } from "./lacks.ts";
import { limitationsOf, mistakesLead, mistakesOf } from "./limitations.ts";
import { latestDeed, latestUpdate } from "./newest.ts";
import { asOfDay } from "./over.ts";
import type { Register } from "./register.ts";
import { type Answer, doesOf, unitOf } from "./says.ts";
import { datedAbove, dayAbove } from "./title-dates.ts";

/** A clause as the catalogue of an assessment has it. */
export interface KnownClause {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly words: readonly string[];
  readonly parts?: readonly { readonly id: string; readonly title: string }[];
}

type Figure = NonNullable<EvidenceItem["figures"]>[number];

/** What a register shows and does not show, as it stands in an evidence item. */
export interface RegisterFacts {
  readonly statement: string;
  readonly clauses: readonly { readonly clause: string; readonly parts?: readonly string[]; readonly shows: string }[];
  readonly figures: readonly Figure[];
  readonly limitations: NonNullable<EvidenceItem["limitations"]>;
  readonly about: string | undefined;
  /** Whether the register says itself of which day it is; else it is the latest day on which its rows were brought up to date. */
  readonly isDated: boolean;
  /** The latest day on which something in it was done: where nothing says of which day it is, an older edition is told by it. */
  readonly latest?: string;
  /** Clauses that it would bear on, and that the catalogue lets no register show. */
  readonly passedOver: readonly string[];
  /** Answers of which something is filled and could not be read. */
  readonly unread: readonly Answer[];
}

/**
 * What a register shows for the clauses of a catalogue. A clause on which it says nothing is not among them: then it is no evidence for it, and what is
 * missing is said of what it does bear on.
 */
export function registerFacts(
  register: Register,
  answers: readonly Answer[],
  defects: readonly Defect[],
  known: ReadonlyMap<string, KnownClause>,
  about: Readonly<Record<string, string>> = {},
): RegisterFacts {
  const named = new Set(answers.flatMap(({ question }) => question.clauses).filter((id) => known.has(id)));
  const open = [...named].filter((id) => known.get(id)?.kinds.includes("register") === true).toSorted();
  const clauses = open.flatMap((clause) => {
    const telling = answers.filter(({ question, state }) => question.clauses.includes(clause) && state !== "not_shown");
    if (telling.length === 0) return [];
    const { parts: hasParts = [], words = [] } = known.get(clause) ?? {};
    const covered = new Set(telling.flatMap(({ question }) => question.parts ?? []));
    const parts = hasParts.filter(({ id }) => covered.has(id));
    if (hasParts.length > 0 && parts.length === 0) return [];
    const on = about[clause] ?? (parts.length > 0 ? listed(parts.map(({ title }) => title)) : `“${words.join(" … ")}”`);
    return [{ clause, ...(parts.length > 0 && { parts: parts.map(({ id }) => id) }), shows: showsOf(on, telling, register) }];
  });
  const day = dayAbove(register) ?? datedAbove(register)?.date ?? asOfDay(register);
  const updated = latestUpdate(register)?.date;
  const latest = latestDeed(register);
  const borne = new Set(clauses.map(({ clause }) => clause));
  return {
    statement: `${statementOf(register, answers, defects)}${day === undefined && updated === undefined && latest !== undefined ? undated(latest) : ""}`,
    clauses,
    figures: figuresOf(register, answers),
    limitations: [...limitationsOf(answers, register, borne), ...mistakesOf(defects)],
    about: day ?? updated,
    isDated: day !== undefined,
    ...(latest !== undefined && { latest: latest.date }),
    passedOver: [...named].filter((id) => !open.includes(id)).toSorted(),
    unread: answers.filter(({ unread }) => unread > 0),
  };
}

const undatedLead = " It does not say of which day it is; the latest day ";

/** What is said of the day of a register that gives none: a day in its rows is told as that. */
const undated = ({ heading, date }: { readonly heading: string; readonly date: string }): string =>
  `${undatedLead}under “${heading}” is ${date.length === 10 ? dateText(date) : `in ${dateText(date)}`}.`;

/** Rows that stand in the counts and are no entries of their own, as far as anybody can tell. */
const doubtful = [
  { code: "register/row-repeated", one: "stands there twice", many: "stand there again, word for word" },
  { code: "register/test-record", one: "looks like a record of a test", many: "look like records of a test" },
] as const;

/** The rows that are counted and may be none: a figure without them would be read as so many shares. */
function amongThem(register: Register, defects: readonly Defect[]): string {
  const unit = register.hasVersions ? "its rows" : "them";
  return doubtful
    .flatMap(({ code, one, many }) => {
      const count = defects.flatMap((defect) => (defect.code === code && defect.sheet === register.tables[0].sheet ? defect.cells : [])).length;
      return count === 0 ? [] : [` ${numberText(count)} of ${unit} ${count === 1 ? one : many}, and ${count === 1 ? "is" : "are"} counted.`];
    })
    .join("");
}

function statementOf(register: Register, answers: readonly Answer[], defects: readonly Defect[]): string {
  const count = (state: Answer["state"]): number => answers.filter((answer) => answer.state === state).length;
  const unread = answers.filter((answer) => answer.state === "not_shown" && answer.unread > 0).length;
  const all = register.entries.length;
  return `The register has ${numberText(all)} ${unitOf(register, all)}.${amongThem(register, defects)} Of ${answers.length} questions that were put to it, ${count("shown")} ${count("shown") === 1 ? "is" : "are"} answered, ${count("partly_shown")} in some ${unitOf(register, 2)} only, and ${count("not_shown")} not at all${unread === 0 ? "" : `: to ${unread} of these the cells are filled, and t6 cannot read them`}.`;
}

/** One answer can bear on several clauses, and the same words for each would say it for none of them. So what a clause is about stands before it. */
function showsOf(on: string, telling: readonly Answer[], register: Register): string {
  const counted = telling.filter(({ count }) => count > 0);
  const said = counted.map(
    ({ question, count, of, among = "" }) => `${numberText(count)} of ${numberText(of)} ${unitOf(register, of)}${among} ${doesOf(question, count, of)}`,
  );
  return `On ${on}: ${[...said, ...(counted.length < telling.length ? [telling.some(({ words }) => words.startsWith("In every row ")) ? oneDate : aboveTable] : [])].join("; ")}.`;
}

const aboveTable = "what stands before the table says when it was last brought up to date";

const oneDate = "one date that stands in every row says when the file was last brought up to date";

const figureLead = "the register that ";

/** Whether a figure is one that t6 counts, by what it is of. */
export const isCountedFigure = (of: string): boolean => of.startsWith(figureLead) && counting.has(of.slice(figureLead.length));

/** How many there are, and how many say each thing that was asked for: counted by t6 and verified by nobody. */
function figuresOf(register: Register, answers: readonly Answer[]): readonly Figure[] {
  const figure = (value: number, of: string): Figure => ({ value, unit: unitOf(register, value), of, verification: "reported" });
  return [
    figure(register.entries.length, "the register"),
    ...answers.flatMap(({ question, count, of, state, hasColumn, unread }) =>
      // Where nothing is mapped to it, or nothing of it could be read, nobody has looked, and none is no figure.
      question.asked === undefined || !hasColumn || (count === 0 && (state === "shown" || unread > 0)) || of === 0
        ? []
        : [figure(count, `${figureLead}${count === 1 ? question.does : question.do}`)],
    ),
  ];
}

/** Whether a text was written by t6, by what it counted. */
export const wasCounted = (text: string): boolean =>
  /^(?:The register has [\d,]+ (?:rows?|entry|entries)\.(?: [\d,]+ of (?:its rows|them) (?:is|are) hidden in the file, and counted\.)?(?: [\d,]+ of (?:its rows|them) [a-z, ]+, and (?:is|are) counted\.)* Of \d+ questions|Only [\d,]+ of [\d,]+ (?:rows?|entry|entries) |(?:On (?:“[^”]*”|[^:]+): )?(?:[\d,]+ of [\d,]+ (?:rows?|entry|entries) |what stands before the table|one date that stands in every row))/i.test(
    text,
  ) ||
  text.startsWith(mistakesLead) ||
  isUntoldCaveat(text);
