import type { Problem } from "../diagnostics/problem.ts";
import { raise, raiseWhole } from "../diagnostics/raise.ts";
import type { Subject } from "./subject.ts";

/** That the day as of which the evidence is weighed is in the files: the clock is no part of a final document. */
export function recordedDay({ result: { assessment }, spots }: Subject): Problem[] {
  if (assessment.as_of_from !== "today") return [];
  return [raiseWhole("sign-off/no-as-of", { example: assessment.letter?.date ?? "2025-06-30" }, spots.head().file)];
}

/** To whom the letter goes, of which day it is, and who signs it. */
export function letterWhole({ result: { assessment }, spots }: Subject): Problem[] {
  const { letter, provenance } = assessment;
  // What several published, put together, is no letter of any of them: it goes to nobody.
  if (provenance !== undefined && letter === undefined) return [];
  const { to, date, signed_by: signatory } = letter ?? {};
  const place = spots.head("letter");
  // Where there is nothing about a letter yet, there is no key to point at.
  const missing = (code: "sign-off/no-addressee" | "sign-off/no-date"): Problem =>
    letter === undefined ? raiseWhole(code, {}, place.file) : raise(code, {}, place, "key");
  const unsigned = { what: "who signs it", add: "‘signed_by: { name: …, role: … }’ under ‘letter:’" };
  return [
    ...(to === undefined ? [missing("sign-off/no-addressee")] : []),
    ...(date === undefined ? [missing("sign-off/no-date")] : []),
    ...(signatory === undefined
      ? [letter === undefined ? raiseWhole("sign-off/no-signatory", unsigned, place.file) : raise("sign-off/no-signatory", unsigned, place, "key")]
      : signatory.role === undefined
        ? [
            raise(
              "sign-off/no-signatory",
              { what: `which post ${signatory.name} holds`, add: "‘role:’ with the post under ‘signed_by:’" },
              spots.head("letter", "signed_by"),
            ),
          ]
        : []),
  ];
}

/** That a letter wants no answer before it is sent. By when it wants one is for whoever signs: many letters name no day. */
export function letterReply({ result: { assessment }, spots }: Subject): Problem[] {
  const { date, reply_by: by } = assessment.letter ?? {};
  if (date === undefined || by === undefined || by > date) return [];
  return [raise("sign-off/reply-before-letter", { date, reply_by: by }, spots.head("letter", "reply_by"))];
}
