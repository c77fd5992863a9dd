import { inside } from "../diagnostics/raise.ts";
import type { Decision } from "../model/decision.ts";
import { judgementsOf, type Reference } from "./references.ts";

const code = /(`+)[^`][\s\S]*?\1/g;
const definition = /^ {0,3}\[([^\]\n]+)\]:/gm;
const link = /(?<!\\)\[([^[\]\\]*(?:\\.[^[\]\\]*)*)\]\[([^[\]]*)\]/g;

/**
 * The ids that a narrative links to, each once: `[words][id]`, or `[id][]`.
 * A link that the narrative defines itself is not ours to resolve.
 */
export function linkedIds(narrative: string): readonly string[] {
  if (!narrative.includes("][")) return [];
  const text = narrative.includes("`") ? narrative.replace(code, "") : narrative;
  const own = new Set(text.includes("]:") ? [...text.matchAll(definition)].map((match) => label(match[1] ?? "")) : []);
  const ids = [...text.matchAll(link)].map((match) => label((match[2] === "" ? match[1] : match[2]) ?? ""));
  return [...new Set(ids)].filter((id) => !own.has(id));
}

/** All links of the introduction and of the judgements, with the narrative each stands in. */
export function narrativeLinks(decision: Decision): readonly Reference[] {
  const { head } = decision.assessment;
  const introduction = { text: head.data.introduction, spot: { file: head.file, pointer: ["introduction"] } };
  const narratives = judgementsOf(decision).map(({ item, spot }) => ({ text: item.narrative, spot: inside(spot, "narrative") }));
  return [introduction, ...narratives].flatMap(({ text, spot }) => linkedIds(text ?? "").map((id) => ({ id, spot })));
}

/** Markdown compares the labels of links without regard to case and to runs of spaces. */
function label(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
