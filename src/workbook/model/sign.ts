import type { Decision } from "../../model/decision.ts";
import type { Data } from "./draft.ts";
import { judgementOn } from "./lapse.ts";

/** What is judged: a practice, or the principle as a whole. */
export interface Judged {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly digest: () => string;
}

/** What a judgement is about, by its id; undefined where there is no such practice. */
export function judgedIn({ practices, catalogue, digest }: Decision, id: string): Judged | undefined {
  const { principle } = catalogue.file;
  if (id === principle.id) return { id, title: principle.title, text: principle.text, digest };
  const found = practices.find(({ practice }) => practice.id === id);
  return found && { id, title: found.practice.title, text: found.practice.text, digest: found.digest };
}

/** A judgement as somebody signs it: made on the evidence as it stands. What somebody else published is not ours to date. */
export function signed(judgement: Data, judged: Judged): Data {
  const { evidence_digest: _, ...rest } = judgement;
  return rest["published_in"] === undefined ? { ...rest, evidence_digest: judged.digest() } : rest;
}

/** Whether the evidence is another than what was judged. */
export function isStale(decision: Decision, id: string): boolean {
  return (judgementOn(decision, id)?.stale.length ?? 0) > 0;
}

/** The same judgement, where whoever made it has looked at the evidence as it is now: its words stay, and it is of that day. */
export const standing = (before: Data, judged: Judged, day: string): Data => signed({ ...before, on: day }, judged);
