import type { Problem } from "../diagnostics/problem.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Decision } from "../model/decision.ts";
import { clauseOf } from "../model/reference.ts";
import { listedIn } from "./phrases.ts";

/**
 * Whether a word may stand in a file that could not be loaded, or in what is about another catalogue. Of a file whose text is unknown anything may be
 * thought.
 */
export function mayBeLost(word: string, { broken, lost = broken.map(() => undefined), seen }: Assessment): boolean {
  return seen?.setAside.has(word) === true || lost.some((text) => text === undefined || text.includes(word));
}

/**
 * The clauses about which nothing can be concluded yet: those that a lost file speaks of, and those that the problems given
 * may have robbed of evidence.
 */
export function heldClauses(problems: readonly Problem[], decision: Decision): ReadonlySet<string> {
  const lost = [...decision.catalogue.clauses.keys()].filter((id) => mayBeLost(id, decision.assessment));
  return new Set([...lost, ...problems.flatMap((problem) => robbed(problem, decision))]);
}

/** The clauses of which a problem speaks, or the one that was probably meant; else those of its item; else all that it can be about. */
function robbed({ args, file, where, code }: Problem, { assessment, catalogue }: Decision): readonly string[] {
  const named = [args["suggestion"], args["clause"]].find((id) => id !== undefined && catalogue.clauses.has(id));
  if (named !== undefined) return [named];
  const here = assessment.practices.find((practice) => practice.file === file)?.data;
  const [key, index] = "pointer" in where ? where.pointer : [];
  const isItem = key === "evidence" && code !== "reference/unknown-clause";
  const item = isItem ? here?.evidence?.find((one, order) => (assessment.seen?.places.get(one)?.index ?? order) === Number(index)) : undefined;
  if (isItem) return item?.clauses.map(clauseOf) ?? [];
  if (code === "reference/duplicate-id") return [];
  const several = listedIn(args["clauses"] ?? "").filter((id) => catalogue.clauses.has(id));
  if (several.length > 0) return several;
  const practice = [args["suggestion"], here?.practice].map((id) => catalogue.practices.get(id ?? "")).find((found) => found !== undefined);
  return practice?.clauses.map(({ id }) => id) ?? [...catalogue.clauses.keys()];
}

/** A decision without some clauses, and without the judgements that depend on them: for those who look for what follows from the rest. */
export function withoutClauses(whole: Decision, held: ReadonlySet<string>): Decision {
  if (held.size === 0) return whole;
  const practices = whole.practices.map((practice) => {
    const clauses = practice.clauses.filter(({ clause }) => !held.has(clause.id));
    return clauses.length === practice.clauses.length ? practice : { ...practice, clauses, judgement: undefined };
  });
  return { ...whole, practices, judgement: undefined };
}
