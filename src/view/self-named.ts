import type { AssessmentResult } from "../model/generated/schemas.ts";
import { means } from "./names.ts";
import { capitalise } from "./style/text.ts";
import type { Speaker } from "./style/voices.ts";

/*
 * Whether a statement names the body behind it by itself: then nothing that leads to it names that body again, because two attributions in one sentence read
 * as two bodies.
 */

/** What somebody who examines a matter does. */
const acts =
  "found|held|ruled|concluded|decided|determined|reported|reports|said|says|stated|states|told|noted|notes|observed|warned|recommended|advised|reviewed|audited|examined|assessed|tested|checked|inspected|investigated|considered|looked|upheld|rejected|dismissed|allowed|ordered|directed|quashed|fined|reprimanded|rated|gave|judged|issued|served";
const act = new RegExp(`^(?: (?:has|have|had|also))* (?:${acts})\\b`);

/** A statement that says itself who found the matter: “The Information Commissioner found that …”, of the office that bears the name. */
const saysWhoFound =
  /^(?:The |An? )?\p{Lu}[^.,;:]{2,80}? (?:found|held|ruled|concluded|decided) that\b|^(?:The )?\p{Lu}{2,} (?:upheld|rejected|ordered|fined|reprimanded)\b/u;

/** What those who examine are called by what they are: whoever reads “Internal audit reviewed …” knows whose word it is. */
const byRole: Readonly<Partial<Record<Speaker, RegExp>>> = Object.freeze({
  auditor: /^(?:(?:The|Our|Its) )?(?:(?:[Ii]nternal|[Ee]xternal) )?(?:[Aa]uditors?|[Aa]udit(?: team)?)(?= )/,
  regulator: /^The (?:[Rr]egulator|(?:\p{Lu}\p{Ll}+ )*(?:Commissioner|Ombudsman))(?= )/u,
  court: /^The (?:[Cc]ourt|(?:\p{Lu}[\p{Ll}-]+ ){0,3}(?:Court|Tribunal)(?: of Appeal)?|[Tt]ribunal|[Jj]udges?)(?= )/u,
  parliament: /^The (?:[Cc]ommittee|(?:\p{Lu}\p{Ll}+ (?:and )?){0,4}Committee)(?= )/u,
});

/** Whether a statement of whoever examines says itself who did. */
export function saysWho(statement: string, speaker: Speaker): boolean {
  const subject = byRole[speaker]?.exec(statement)?.[0];
  return saysWhoFound.test(statement) || (subject !== undefined && act.test(statement.slice(subject.length)));
}

/** What follows the name of a body in a statement that begins with it: in full, in short, by its initials, or by a part of it that does something. */
export function afterName(statement: string, name: string, { assessor, producer }: Pick<AssessmentResult, "assessor" | "producer">): string | undefined {
  const same = [assessor, producer].filter((body) => means(name, body)).flatMap(({ name: full, short_name: short }) => [full, short ?? full]);
  const plain = [name, name.replace(/ \([^()]*\)$/, ""), ...same].flatMap((one) => [one, withoutArticle(one)]);
  const forms = [...plain, ...[name, ...same].map(initialsOf).filter((short) => short.length > 1), ...bracketed(name)];
  const begins = [...new Set(forms.flatMap((one) => [one, capitalise(one), `The ${one}`, `the ${one}`]))].sort((a, b) => b.length - a.length);
  for (const begin of begins) {
    const rest = statement.startsWith(begin) ? statement.slice(begin.length) : "";
    if (/^(?:['’]s)? [\p{Ll}\p{N}]/u.test(rest)) return rest;
  }
  return afterPart(statement, name);
}

/** Behind two words of a name or more, as they follow one another in it, with somebody's deed behind them: “Internal audit reviewed …”, of the Government Internal Audit Agency. */
function afterPart(statement: string, name: string): string | undefined {
  const words = wordsOf(name).join(" ");
  const begun = withoutArticle(statement);
  const said = begun.split(" ");
  for (let count = Math.min(said.length - 1, 6); count > 1; count -= 1) {
    const part = said.slice(0, count).join(" ");
    const rest = begun.slice(part.length);
    if (` ${words} `.includes(` ${wordsOf(part).join(" ")} `) && act.test(rest)) return rest;
  }
  // One word is enough with an article, where it says what the body is: “The Tribunal dismissed …”.
  const [only = ""] = said;
  const isIts = begun !== statement && /^\p{Lu}/u.test(only) && wordsOf(name).at(-1) === only.toLowerCase();
  return isIts && act.test(begun.slice(only.length)) ? begun.slice(only.length) : undefined;
}

const withoutArticle = (name: string): string => name.replace(/^(?:the|an?) /i, "");
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/\([^()]*\)/g, " ")
    .match(/[\p{L}\p{N}-]+/gu) ?? [];

/** "ICO" for “the Information Commissioner's Office”: a statement calls its speaker so, and nothing has introduced it. */
const initialsOf = (name: string): string => (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join("");

/** "NAO" of “National Audit Office (NAO)”. */
const bracketed = (name: string): readonly string[] => / \(([^()]+)\)$/.exec(name)?.slice(1) ?? [];
