import type { Result } from "../../model/generated/schemas.ts";
import { itemQuestion } from "../../model/reply.ts";

/** What is hidden from the public, and the names that stand for it. */
export interface Aliases {
  /** The ids of hidden evidence items, with the ids that stand for them. */
  readonly items: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  /** The ids of hidden asks. Nothing stands for them. */
  readonly asks: ReadonlySet<string>;
  /** An id as the public may read it. */
  readonly of: (id: string) => string;
  /** The number of a question, which may be made from the id of an item. */
  readonly question: (id: string) => string;
  /** Narrative with its references to hidden things renamed. */
  readonly narrative: (markdown: string) => string;
}

export function aliasesOf(result: Result): Aliases {
  const hidden = result.evidence.filter(({ item }) => item.audience === "internal");
  const items = numbered(hidden.map(({ item }) => item.id));
  const sources = numbered(
    result.sources.filter(({ audience }) => audience === "internal").map(({ id }) => id),
    "-source",
  );
  const of = (id: string): string => items.get(id) ?? sources.get(id) ?? id;
  const names = [...items, ...sources].map(([id, alias]) => [new RegExp(`\\[${id}\\]`, "gi"), `[${alias}]`] as const);
  return {
    items,
    sources,
    asks: new Set(result.asks.filter(({ item }) => item.audience === "internal").map(({ item }) => item.id)),
    of,
    question: (id) => {
      const [, alias] = [...items].find(([item]) => itemQuestion(item) === id) ?? [];
      return alias === undefined ? id : itemQuestion(alias);
    },
    narrative: (markdown) => names.reduce((text, [reference, alias]) => text.replace(reference, alias), markdown),
  };
}

function numbered(ids: readonly string[], what = ""): ReadonlyMap<string, string> {
  return new Map(ids.map((id, index) => [id, `internal${what}-${index + 1}`]));
}
