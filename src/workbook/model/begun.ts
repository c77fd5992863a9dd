import type { Draft } from "./draft.ts";

/** What a new entry of each kind is called while it has no name. */
const newWords: Readonly<Record<Draft["what"], string>> = {
  assessment: "What is said of the assessment",
  evidence: "New evidence",
  ask: "A new ask",
  source: "A new source",
  not_applicable: "That a clause cannot apply",
  deferred: "That a clause is left to another body",
  judgement: "A judgement",
};

/** What somebody has begun and not added, as it is called wherever it is told. */
export function calledDraft({ what, id, data, practice = "", begunFor = "" }: Draft): string {
  const own = String(data["title"] ?? data["text"] ?? "").trim();
  if (what === "assessment") return "Changes to what is said of the assessment";
  if (what === "judgement") return `The judgement on ${id}, which is not signed`;
  if (what === "not_applicable" || what === "deferred") return newWords[what].replace("a clause", String(data["clause"] ?? (begunFor || id)));
  if (id !== undefined) return `Changes to ‘${own || id}’`;
  if (own !== "") return `${newWords[what]}, ‘${own}’`;
  return `${newWords[what]}${begunFor || practice ? ` for ${begunFor || practice}` : ""}, without a name yet`;
}

/** How a sentence goes on that tells of a file that was just saved; of nothing begun there is nothing to tell. */
export function leftOutOf(drafts: ReadonlyMap<string, Draft>): string {
  const all = [...drafts.values()].map(calledDraft);
  return all.length === 0 ? "" : ` Not in it, because it is begun and not added: ${all.join("; ")}.`;
}
