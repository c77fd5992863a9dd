import type { Code } from "../../diagnostics/codes.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Entry } from "./file-rest.ts";

/** What follows from entries that were left out. */
export interface Lost {
  /** Words for `Assessment.lost`: nothing is concluded about a clause that is among them, nor is a name missed that is. */
  readonly words: readonly (string | undefined)[];
  /** The names of what was left out, as far as they can be read. */
  readonly ids: ReadonlySet<string>;
  /** Whether something that has this name may be among what was left out. */
  readonly mayHold: (id: string) => boolean;
  /** Whether an entry names something that was left out: what it counts for cannot be told then. */
  readonly namesLost: (entry: unknown) => boolean;
  /** What cannot be told at all. */
  readonly untold: ReadonlySet<Code>;
}

/** The entries that have an id by which others name them. */
const named: ReadonlySet<string | number> = new Set(["evidence", "sources", "asks"]);

/** The entries that say which clauses they are about, and from which findings are made. */
const aboutClauses: ReadonlySet<string | number> = new Set(["evidence", "not_applicable", "deferred"]);

/** The entries on which no finding depends. What rests on a source that is left out is held back by its name. */
const aside: ReadonlySet<string | number> = new Set(["asks", "judgement", "strengths", "sources", "introduction", "provenance", "letter", "notes"]);

/** Gathers from entries that were left out what else must not be concluded. */
export function lostWith(entries: readonly Entry[], { clauses }: Catalogue): Lost {
  const all = [...clauses.keys()].join(" ");
  const words = entries.flatMap(({ pointer: [key = ""], value, isNameless }) => {
    if (isNameless && named.has(key)) return [undefined];
    if (key === "judgement") return [JSON.stringify(value)];
    if (aside.has(key))
      return [
        namesIn(value)
          .filter((name) => !clauses.has(name))
          .join(" "),
      ];
    const about = aboutClauses.has(key) ? clausesNamed(key, value) : [];
    const isClear = about.length > 0 && about.every((id) => typeof id === "string" && clauses.has(id));
    return [namesIn(value).join(" "), ...(isClear ? [] : [all])];
  });
  const isListed = ({ pointer }: Entry) => pointer.length > 1 || aside.has(pointer[0] ?? "");
  const ids = new Set(entries.flatMap((entry) => namesIn(isListed(entry) ? (entry.value as { readonly id?: unknown } | null)?.id : entry.value)));
  const isAsk = ({ pointer: [key] }: Entry) => key === "asks";
  return {
    words,
    ids,
    mayHold: (id) => words.includes(undefined) || ids.has(id),
    namesLost: (entry) => ids.size > 0 && namesIn(entry).some((name) => ids.has(name)),
    untold: new Set<Code>([...(entries.some(isAsk) ? byAsks : []), ...(entries.some(({ isOpaque }) => isOpaque) ? byNames : []), ...byCount]),
  };
}

/** What an ask that counts as a recommendation may settle. */
const byAsks = ["judgement/more-favourable", "judgement/attributed-without-reasons", "ask/internal"] as const;

/** What one more reference may settle. */
const byNames = ["evidence/unused"] as const;

/** What is reckoned over all clauses. */
const byCount = ["scope/many"] as const;

/** What an entry gives for the clauses it is about, whatever that is. */
function clausesNamed(key: string | number, value: unknown): readonly unknown[] {
  const { clauses, clause } = (value ?? {}) as { readonly clauses?: unknown; readonly clause?: unknown };
  if (key === "not_applicable" || key === "deferred") return [clause];
  if (!Array.isArray(clauses)) return [];
  return clauses.map((one: unknown) => (typeof one === "object" && one !== null ? (one as { readonly clause?: unknown }).clause : one));
}

/** Every text that may be a name: those without a blank. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /\s/.test(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(namesIn) : [];
}
