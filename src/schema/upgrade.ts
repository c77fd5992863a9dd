import { liftProse } from "../language/lifts.ts";
import { namingIn } from "../language/naming.ts";
import type { ClauseResult, EvidenceItem, Lift, ProposedAsk, Result } from "../model/generated/schemas.ts";

/*
 * Results of version 1 hold sentences where later ones hold facts: what would lift a finding, and what is proposed. Each sentence was made
 * from facts that stand beside it, so they are found again there, and the sentence is made from them anew.
 */

/** What a result of version 1 says of a lift. */
interface LiftOfOne {
  readonly rule: string;
  readonly evidence?: string;
  readonly text: string;
}

type ProposedAskOfOne = Omit<ProposedAsk, "lifts" | "question"> & { readonly text: string };

/** A result of any version that can be read. */
export type AnyResult = Omit<Result, "version" | "proposed_asks"> & {
  readonly version: 1 | 2;
  readonly proposed_asks: readonly (ProposedAsk | ProposedAskOfOne)[];
};

/** A result as version 0.1.0 wrote it. */
export type ResultOfOne = AnyResult & { readonly version: 1 };

/** What each result that was made one of today had been. */
const before = new WeakMap<Result, ResultOfOne>();

/** What was written, of a result that an earlier version wrote; undefined for one of today. */
export function asWritten(result: Result): ResultOfOne | undefined {
  return before.get(result);
}

/** A result of an earlier version as one of the version of today; one of today as it is. */
export function upgraded(result: AnyResult): Result {
  if (result.version === 2) return result as Result;
  const now = fromOne(result);
  before.set(now, result as ResultOfOne);
  return now;
}

function fromOne(result: AnyResult): Result {
  const items = new Map(result.evidence.map(({ item }) => [item.id, item]));
  const practices = result.practices.map((practice) => ({
    ...practice,
    clauses: practice.clauses.map((clause) => ({ ...clause, lifts: liftsOf(clause, items) })),
  }));
  const clauses = new Map(practices.flatMap((practice) => practice.clauses.map((clause) => [clause.id, clause])));
  const naming = namingIn({ ...result, practices });
  const proposed = (result.proposed_asks as readonly ProposedAskOfOne[]).map(({ text, ...ask }): ProposedAsk => {
    const clause = clauses.get(ask.clause);
    const lifts = clause === undefined ? [] : askedFor(ask, clause, items, result.assessment.as_of);
    const prose = liftProse(lifts, naming(ask.clause));
    if (text === prose) return { ...ask, lifts };
    const isQuestion = ask.kind === "question";
    if (isQuestion && prose !== "" && text.endsWith(prose)) return { ...ask, question: text.slice(0, text.length - prose.length).trim(), lifts };
    const about = [...ask.evidence, ...(clause?.standings ?? []).map(({ evidence }) => evidence)];
    // Words that are not found again are kept whole, unless something in them may not be for everybody: then only the catalogue's question is.
    if (about.every((id) => items.get(id)?.audience !== "internal")) return { ...ask, question: text, lifts: [] };
    return { ...ask, ...(isQuestion && { question: /^[^?‘“]*\?/.exec(text)?.[0] ?? clause?.question ?? ask.clause }), lifts };
  });
  return { ...result, version: 2, catalogue: withRegulator(result.catalogue), practices, proposed_asks: proposed };
}

/** Version 0.1.0 knew one code, its regulator and what a principle of it is called without being told. */
function withRegulator(catalogue: Result["catalogue"]): Result["catalogue"] {
  if (catalogue.id !== "t6") return catalogue;
  const { id, title, code, principle, ...rest } = catalogue;
  return {
    id,
    title,
    ...(code !== undefined && { code }),
    code_called: "the Code",
    regulator: { name: "Office for Statistics Regulation", short_name: "OSR", known_as: ["UK Statistics Authority", "UKSA"] },
    principle: { ...principle, called: "principle", does: { one: "looks after", many: "look after" } },
    ...rest,
  };
}

/** The limitations of one item were told one after the other, in the order of its standing. */
function liftsOf(clause: ClauseResult, items: ReadonlyMap<string, EvidenceItem>): Lift[] {
  const told = new Map<string, number>();
  return (clause.lifts as unknown as readonly LiftOfOne[]).map(({ rule, evidence }): Lift => {
    if (rule === "finding/parts-missing") return { rule, parts: missingParts(clause) };
    if (rule === "finding/disputed" && evidence === undefined) return { rule, against: adverseTo(clause) };
    if (evidence === undefined) return { rule };
    if (rule !== "standing/limitation") return { rule, evidence };
    const turn = told.get(evidence) ?? 0;
    told.set(evidence, turn + 1);
    const text = clause.standings.find((standing) => standing.evidence === evidence)?.limitations?.[turn];
    const place = items.get(evidence)?.limitations?.findIndex((limitation) => limitation.text === text) ?? -1;
    return place < 0 ? { rule, evidence } : { rule, evidence, limitation: place };
  });
}

function missingParts({ finding, parts }: ClauseResult): string[] {
  if (finding.rule === "finding/parts-missing") return [...(finding.missing_parts ?? [])];
  return parts.filter(({ sufficient, limited }) => sufficient.length + limited.length === 0).map(({ id }) => id);
}

function adverseTo({ standings }: ClauseResult): string[] {
  return standings.filter(({ standing }) => standing === "adverse").map(({ evidence }) => evidence);
}

/** What was asked for: of a clause that is contradicted, what puts that right; of one that is met, what is minor; else every lift. */
function askedFor({ kind, evidence }: Omit<ProposedAskOfOne, "text">, clause: ClauseResult, items: ReadonlyMap<string, EvidenceItem>, asOf: string): Lift[] {
  if (kind === "requirement") return clause.lifts.filter(({ rule }) => rule === "standing/adverse");
  if (kind !== "suggestion") return [...clause.lifts];
  const standingOf = (id: string) => clause.standings.find((standing) => standing.evidence === id);
  const minor = evidence.flatMap((id): Lift[] => {
    if (standingOf(id)?.standing !== "sufficient") return [];
    return (items.get(id)?.limitations ?? []).flatMap(({ material, clauses, resolved_on }, place) =>
      material || clauses?.includes(clause.id) === false || (resolved_on !== undefined && hadCome(resolved_on, asOf))
        ? []
        : [{ rule: "standing/limitation", evidence: id, limitation: place, minor: true as const }],
    );
  });
  const closed = evidence.filter((id) => standingOf(id)?.rule === "standing/not-public").map((id): Lift => ({ rule: "standing/not-public", evidence: id }));
  return [...minor, ...closed];
}

/** Whether a date had come by the as-of day, as version 0.1.0 reckoned: a year or a month on its last day, and every month had 31. */
function hadCome(date: string, asOf: string): boolean {
  return (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date) <= asOf;
}
