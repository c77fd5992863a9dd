import { literally } from "../../language/literally.ts";
import type { Result } from "../../model/generated/schemas.ts";
import { isSomeOf, itemQuestion, listedQuestions, questionsIn, someOfQuestions } from "../../model/reply.ts";

/** What is hidden from the public, and the names that stand for it. */
export interface Aliases {
  /** The ids of hidden evidence items, with the ids that stand for them. */
  readonly items: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  /** The ids of hidden asks. Nothing stands for them. */
  readonly asks: ReadonlySet<string>;
  /** An id as the public may read it. */
  readonly of: (id: string) => string;
  /** The numbers of questions, which may be made from ids of items. */
  readonly question: (ids: string) => string;
  /** Narrative with its references to hidden things renamed. */
  readonly narrative: (markdown: string) => string;
}

export function aliasesOf(result: Result): Aliases {
  const hidden = result.evidence.filter(({ item }) => item.audience === "internal");
  const shown = [
    ...result.evidence.flatMap(({ item }) => (item.audience === "internal" ? [] : [item.id])),
    ...result.sources.flatMap((source) => (source.audience === "internal" ? [] : [source.id])),
  ];
  const items = numbered(
    hidden.map(({ item }) => item.id),
    "internal",
    shown,
  );
  const sources = numbered(
    result.sources.filter(({ audience }) => audience === "internal").map(({ id }) => id),
    "internal-source",
    shown,
  );
  const of = (id: string): string => items.get(id) ?? sources.get(id) ?? id;
  const names = [...items, ...sources].map(([id, alias]) => [new RegExp(`\\[\\s*${literally(id)}\\s*\\]`, "gi"), `[${alias}]`] as const);
  return {
    items,
    sources,
    asks: new Set(result.asks.filter(({ item }) => item.audience === "internal").map(({ item }) => item.id)),
    of,
    question: (ids) =>
      (isSomeOf(ids) ? someOfQuestions : listedQuestions)(
        questionsIn(ids).map((id) => {
          const [, alias] = [...items].find(([item]) => itemQuestion(item) === id) ?? [];
          return alias === undefined ? id : itemQuestion(alias);
        }),
      ),
    narrative: (markdown) => names.reduce((text, [reference, alias]) => text.replace(reference, alias), markdown),
  };
}

/** Names that no id of the result has already. What is named so because it was hidden before keeps its name. */
function numbered(ids: readonly string[], word: string, shown: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(shown);
  const names = new Map<string, string>();
  let number = 0;
  for (const id of ids) {
    do number += 1;
    while (taken.has(`${word}-${number}`));
    names.set(id, `${word}-${number}`);
  }
  return names;
}
