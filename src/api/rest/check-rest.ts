import { check } from "../../assess/check.ts";
import { decide } from "../../assess/decide.ts";
import { heldClauses, withoutClauses } from "../../assess/held.ts";
import type { Code } from "../../diagnostics/codes.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { sha256 } from "../../io/sha256.ts";
import type { Assessment, Loaded } from "../../model/assessment.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { AsksFile, AssessmentFile, PracticeFile } from "../../model/generated/schemas.ts";
import { clauseOf } from "../../model/reference.ts";
import type { Remainder } from "../../schema/remainder.ts";
import type { FileRest } from "./file-rest.ts";
import { lostWith } from "./lost.ts";

/** The files of an assessment of which some are not whole. */
export interface Pieces {
  readonly head: Loaded<AssessmentFile>;
  readonly practices: readonly Loaded<PracticeFile>[];
  readonly asks: Loaded<AsksFile> | undefined;
  /** The files of which nothing can be used. */
  readonly broken: Assessment["broken"];
  /** The texts of those. */
  readonly lost: readonly (string | undefined)[];
  /** What is left of the files that are not whole, by their names. */
  readonly rests: ReadonlyMap<string, FileRest>;
}

/**
 * Checks what is left of an assessment in which some entries cannot be used. What is told holds whatever is meant in those: nothing is
 * concluded that they may have to do with, and nothing is missed that they may be. Names are looked up in those entries too, as far as
 * they can be read.
 * @param see takes out of the files what is about another catalogue
 */
export function checkRest(pieces: Pieces, catalogue: Catalogue, asOf: string, see: (assessment: Assessment) => Assessment): readonly Problem[] {
  const { rests } = pieces;
  const entries = [...rests.values()].flatMap((rest) => rest.entries);
  const { words, ids, mayHold, namesLost, untold } = lostWith(entries, catalogue);
  // What was meant may be what is lost: a name that is there must not be suggested in its place.
  const suggested = (problem: Problem): Problem => {
    const { id, suggestion } = problem.args;
    if (id === undefined || !isLookedUp(problem.code)) return problem;
    const meant = nearest(id, [...ids, ...(suggestion === undefined ? [] : [suggestion])]);
    return meant === undefined || meant === suggestion ? problem : { ...problem, args: { ...problem.args, suggestion: meant } };
  };
  const look = (of: (rest: FileRest) => Remainder, lost: readonly (string | undefined)[]): readonly Problem[] => {
    const decision = decide({ ...see(withRests(pieces, of)), lost }, catalogue, { asOf, sha256 });
    // Of a judgement that cites what is lost, nothing can be told but what it says itself.
    const practices = decision.practices.map((practice) => (namesLost(practice.judgement?.item) ? { ...practice, judgement: undefined } : practice));
    const robbed = decision.evidence.flatMap(({ item }) => (namesLost(item) ? item.clauses.map(clauseOf) : []));
    const told = check(withoutClauses({ ...decision, practices }, new Set([...heldClauses([], decision), ...robbed])));
    return told
      .filter(({ code, args }) => !untold.has(code) && !(isLookedUp(code) && mayHold(args["id"] ?? "")))
      .map((one) => placed(suggested(one), rests, of));
  };
  const sound = look(({ sound: rest }) => rest, [...pieces.lost, ...words]).filter(({ code }) => !isOfNames(code));
  // Whether a name is there is known better than by the words around it.
  return [...sound, ...look(({ most, sound: rest }) => most ?? rest, pieces.lost).filter(({ code }) => isOfNames(code))];
}

/** The files with what is left of each in the place of what is in it. */
function withRests({ head, practices, asks, broken, rests }: Pieces, of: (rest: FileRest) => Remainder): Assessment {
  const rest = <Data>(loaded: Loaded<Data>): Loaded<Data> => {
    const own = rests.get(loaded.file);
    return own === undefined ? loaded : { file: loaded.file, data: of(own).data as Data };
  };
  return { head: rest(head), practices: practices.map(rest), asks: asks && rest(asks), broken };
}

/** A problem at its place in the file, and not in what is left of it. */
function placed(problem: Problem, rests: ReadonlyMap<string, FileRest>, of: (rest: FileRest) => Remainder): Problem {
  const rest = rests.get(problem.file);
  const { where } = problem;
  return rest === undefined || !("pointer" in where) ? problem : { ...problem, where: { ...where, pointer: of(rest).placeOf(where.pointer) } };
}

/** Whether something is named that may be what was left out. */
const isLookedUp = (code: Code): boolean => /^reference\/unknown-(?:source|ask|evidence|place|link)$/.test(code);

/** Whether a mistake is in the names that an entry gives, which stay wrong whatever else is meant by the entry. */
const isOfNames = (code: Code): boolean => /^reference\/(?:unknown-|duplicate-id|unsorted-)|^evidence\/clause-twice/.test(code);
