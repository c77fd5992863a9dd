import type { BlockContent } from "mdast";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { bullets, type Inline, paragraph } from "./prose.ts";
import { quotation } from "./quotation.ts";
import { tells } from "./resting.ts";
import type { Telling } from "./speaker.ts";

/** A sentence, and what stands below it. */
interface Hung {
  readonly words: readonly Inline[];
  readonly below: readonly BlockContent[];
}

/**
 * A statement with the list that belongs to it. The list hangs on the sentence by a colon: behind a full stop what somebody else said would stand there as
 * our own word. What is to be said behind the statement follows the list.
 */
export function hung(item: EvidenceItem, voice: Telling, said: readonly Inline[], behind: readonly Inline[]): Hung {
  if (item.items === undefined) return { words: [...said, ...behind], below: [] };
  const list = bullets(item.items.map((entry) => [voice.verbatim ? quotation(entry) : entry]));
  const last = said.at(-1);
  // Behind words that are quoted from a document stands a sentence of ours.
  if (voice.form.startsWith("quotation") || typeof last !== "string") return { words: [...said, ...behind], below: [list] };
  const [first = "", ...rest] = behind;
  const after = [typeof first === "string" ? first.trimStart() : first, ...rest];
  return {
    words: [...said.slice(0, -1), last.replace(/(?<![.;:])[.;:]*$/, ":")],
    below: [list, ...(behind.length === 0 ? [] : [tells(paragraph(...after), [item])])],
  };
}
