import type { Problem } from "../diagnostics/problem.ts";
import { raise } from "../diagnostics/raise.ts";
import type { Loaded } from "../model/assessment.ts";
import type { CatalogueFile } from "../model/catalogue.ts";
import type { AssessmentFile, CrosswalkFile } from "../model/generated/schemas.ts";
import type { Pointer } from "../model/pointer.ts";

/** Texts of the main file that documents print as they are, and how each is called. */
const texts: readonly { readonly what: string; readonly at: Pointer }[] = [
  { what: "The title", at: ["title"] },
  { what: "The description of the data", at: ["data", "description"] },
  { what: "The introduction", at: ["introduction"] },
  ...["subject", "context", "follow_up", "closing"].map((key) => ({ what: "The letter", at: ["letter", key] })),
];

const textAt = (value: unknown, at: Pointer): string => {
  const found = at.reduce<unknown>((group, key) => (group as Readonly<Record<string, unknown>> | undefined)?.[String(key)], value);
  return typeof found === "string" ? found : "";
};

/**
 * Texts that still speak of the edition before: documents print them under the headings of the new one. No file changes with the move, so a person has
 * to word them anew.
 */
export function crosswalkTexts(
  { data }: Loaded<CrosswalkFile>,
  { file, data: head }: Loaded<AssessmentFile>,
  before: Pick<CatalogueFile, "principle" | "practices">,
): Problem[] {
  const named = namesOf(before, data.from.edition);
  const found = texts.flatMap(({ what, at }) => {
    const words = named.exec(textAt(head, at))?.[0];
    return words === undefined ? [] : [raise("crosswalk/names-before", { what, words, edition: data.edition }, { file, pointer: at })];
  });
  const letter = texts.filter(({ what }) => what === "The letter").map(({ at }) => textAt(head, at));
  const isSilent = textAt(head, ["letter", "context"]) !== "" && !letter.some((text) => text.includes(data.edition));
  return isSilent ? [...found, raise("crosswalk/letter-edition", { edition: data.edition }, { file, pointer: ["letter", "context"] })] : found;
}

/** What the edition before, its principle and its practices are called. An id that is a number alone is one only behind the word for it. */
function namesOf({ principle, practices }: Pick<CatalogueFile, "principle" | "practices">, edition: string): RegExp {
  const called = principle.called ?? "principle";
  const ids = [principle.id, ...practices.map(({ id }) => id)].map((id) => (/\p{L}/u.test(id) ? id : `${called} ${id}`));
  const all = [...ids, principle.title, `edition ${edition}`].toSorted((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.map((text) => escaped(text)).join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
