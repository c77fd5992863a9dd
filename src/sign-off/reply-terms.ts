import type { Problem } from "../diagnostics/problem.ts";
import { raise, raiseWhole } from "../diagnostics/raise.ts";
import type { Subject } from "./subject.ts";

/** That a request for information says by when to reply and to whom, and who asks. A producer that asks its own people signs nothing. */
export function replyTerms({ result: { assessment }, spots }: Subject): Problem[] {
  const { request, letter, assessor } = assessment;
  const problems: Problem[] = [];
  const lacks = (what: string, field: string, key: "request" | "letter"): void => {
    const place = spots.head(key);
    const args = { what, field, place: `‘${key}:’` };
    // Where there is nothing about a request yet, there is no key to point at.
    problems.push(
      assessment[key] === undefined ? raiseWhole("sign-off/no-reply-terms", args, place.file) : raise("sign-off/no-reply-terms", args, place, "key"),
    );
  };
  if (request?.reply_by === undefined) lacks("by when to reply", "reply_by", "request");
  if (request?.reply_to === undefined) lacks("to whom to reply", "reply_to", "request");
  if (assessor.role !== "producer" && letter?.signed_by === undefined) lacks("who signs it", "signed_by", "letter");
  return problems;
}
