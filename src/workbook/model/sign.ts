import type { Decision } from "../../model/decision.ts";
import type { Data } from "./draft.ts";

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
