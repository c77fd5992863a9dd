import type { AssessmentResult, CatalogueResult } from "../model/generated/schemas.ts";
import { inText, means } from "./names.ts";
import { notTheirs } from "./style/annex.ts";
import { anyOf, capitalise, filled } from "./style/text.ts";

type Role = AssessmentResult["assessor"]["role"];
type Code = Pick<CatalogueResult, "code" | "code_called" | "principle" | "regulator">;

/** What such a part of the code is called: "principle", "standard". */
export const calledIn = ({ principle }: Pick<CatalogueResult, "principle">): string => principle.called ?? "principle";

/** The code in running text: "the Code". */
export const codeIn = ({ code_called: called = "the code" }: Pick<CatalogueResult, "code_called">): string => called;

/** The principle by its id, which is a word of its own only where it begins with a letter: "T6", "Standard 4". */
export const principleId = ({ principle }: Pick<CatalogueResult, "principle">): string =>
  /^\d/.test(principle.id) ? `${capitalise(calledIn({ principle }))} ${principle.id}` : principle.id;

/** The principle as a thing of its kind, in a sentence: "principle T6". */
export const principleIn = ({ principle }: Pick<CatalogueResult, "principle">): string => `${calledIn({ principle })} ${principle.id}`;

/** "principle T6 (Data governance)". */
export const principleTitled = (catalogue: Pick<CatalogueResult, "principle">): string => `${principleIn(catalogue)} (${catalogue.principle.title})`;

/** "principle T6 (Data governance) of the Code of Practice for Statistics". */
export function principleName(catalogue: Code): string {
  return `${principleTitled(catalogue)}${catalogue.code === undefined ? "" : ` of the ${catalogue.code}`}`;
}

/** In which role an assessor assesses under this code. Whoever regulates something else is no regulator here. */
export function roleUnder({ regulator }: Pick<CatalogueResult, "regulator">, { assessor }: Pick<AssessmentResult, "assessor">): Role {
  const names = regulator === undefined ? [] : [regulator.name, regulator.short_name ?? "", ...(regulator.known_as ?? [])];
  return assessor.role === "regulator" && names.length > 0 && !names.some((name) => means(name, assessor)) ? "other" : assessor.role;
}

/** That what somebody else wrote is no judgement of the regulator's, in the words of a table: empty where the code names no regulator. */
export function notRegulators({ regulator }: Pick<CatalogueResult, "regulator">, words: keyof typeof notTheirs): string {
  if (regulator === undefined) return words === "self" ? notTheirs.self_alone : "";
  const { name, short_name: short } = regulator;
  const full = inText(name);
  return filled(notTheirs[words], { regulator: full, regulator_named: short === undefined ? full : `${full} (${short})`, of_regulator: anyOf(short ?? name) });
}
