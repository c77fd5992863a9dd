import { inside } from "../diagnostics/raise.ts";
import type { Decision } from "../model/decision.ts";
import type { Spot } from "../model/pointer.ts";
import { judgementsOf, type Reference, type Wanted } from "./references.ts";

const code = /(?<!`)(`+)[^`][\s\S]*?\1/g;
const definition = /^ {0,3}\[([^\]\n]+)\]:/gm;
const link = /(?<!\\)\[([^[\]\\]*(?:\\.[^[\]\\]*)*)\]\[([^[\]]*)\]/g;

/**
 * The ids that a narrative links to, each once: `[words][id]`, or `[id][]`.
 * A link that the narrative defines itself is not ours to resolve.
 */
export function linkedIds(narrative: string): readonly string[] {
  if (!narrative.includes("][")) return [];
  const text = narrative.includes("`") ? narrative.replace(code, "") : narrative;
  const ids = new Set<string>();
  for (const [, words, id] of text.matchAll(link)) ids.add(label((id === "" ? words : id) ?? ""));
  if (text.includes("]:")) for (const [, own] of text.matchAll(definition)) ids.delete(label(own ?? ""));
  return [...ids];
}

/** All links of the introduction and of the judgements, with the narrative each stands in. */
export function narrativeLinks(decision: Decision, wanted: Wanted): readonly Reference[] {
  const links: Reference[] = [];
  const add = (text: string | undefined, spot: Spot): void => {
    for (const id of linkedIds(text ?? "")) if (wanted(id)) links.push({ id, spot });
  };
  const { head } = decision.assessment;
  add(head.data.introduction, { file: head.file, pointer: ["introduction"] });
  for (const { item, spot } of judgementsOf(decision)) add(item.narrative, inside(spot, "narrative"));
  return links;
}

/** Markdown compares the labels of links without regard to case and to runs of spaces. */
function label(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
