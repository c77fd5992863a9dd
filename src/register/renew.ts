import type { EvidenceItem } from "../model/generated/schemas.ts";
import type { Pointer } from "../model/pointer.ts";
import { clauseOf } from "../model/reference.ts";
import type { Edit } from "../source/edit.ts";
import { isCountedFigure, type RegisterFacts, wasCounted } from "./evidence.ts";
import { isLack } from "./lacks.ts";
import { sameLimitation } from "./limitations.ts";
import { type NewerFile, type Part, renewedNames } from "./renew-names.ts";

/** The edits that bring an item up to date, and what was left as somebody wrote it. Or why it is left alone. */
export type Renewal = { readonly edits: readonly Edit[]; readonly kept: readonly string[] } | { readonly refusal: string };

const nothing: Part = { edits: [], kept: [] };

/** Brings an item that t6 wrote up to date with a newer edition of the register. What a person wrote stays. */
export function renewed(item: EvidenceItem, at: Pointer, facts: RegisterFacts, newer: NewerFile): Renewal {
  const older = olderThan(item, facts);
  if (older !== undefined) return { refusal: older };
  const parts = [
    statement(item, at, facts),
    clauses(item, at, facts),
    figures(item, at, facts),
    limitations(item, at, facts),
    source(item, at, newer.sha256),
    renewedNames(item, at, newer),
    date(item, at, facts),
  ];
  const edits = parts.flatMap((part) => part.edits);
  const who = edits.length === 0 ? undefined : checkedBy(item);
  if (who !== undefined)
    return {
      refusal: `‘${item.id}’ was checked by ${who}, as it stands. What t6 counted now nobody has checked: take ‘verification’ out of the item and its figures first, or write an item of its own with --id.`,
    };
  return { edits, kept: parts.flatMap((part) => part.kept) };
}

/** Why a register is not taken for a newer edition than the one that an item is of; undefined where it can be one. */
function olderThan({ id, dates }: EvidenceItem, { about: known, isDated, latest }: RegisterFacts): string | undefined {
  const was = dates?.about;
  const about = known ?? latest;
  if (was === undefined || about === undefined || about >= was.slice(0, about.length)) return undefined;
  if (isDated)
    return `‘${id}’ is of ${was}, and the register says that it is of ${about}: an older edition would take the place of a newer one. Name the newer file, or write an item of its own with --id.`;
  return `‘${id}’ is of ${was}, and the register has no day of its own: the latest date in its rows is ${about}, so it looks like an older edition. Name the newer file, or write an item of its own with --id. Where this is the newer one, take ‘about’ out of the dates of the item first.`;
}

/** Who checked an item or a figure of it: what they checked must not become something else under their name. */
function checkedBy({ verification, figures: all = [] }: EvidenceItem): string | undefined {
  const levels = [verification?.level, ...all.map((figure) => figure.verification)];
  if (levels.every((level) => level === undefined || level === "reported" || level === "unverifiable")) return undefined;
  const by = verification?.by;
  return by === undefined ? "somebody" : typeof by === "string" ? by : by.name;
}

function statement({ statement: old }: EvidenceItem, at: Pointer, facts: RegisterFacts): Part {
  if (old === facts.statement) return nothing;
  return wasCounted(old)
    ? { edits: [{ kind: "replace", at: [...at, "statement"], value: facts.statement }], kept: [] }
    : { edits: [], kept: ["its statement"] };
}

function clauses({ clauses: old }: EvidenceItem, at: Pointer, facts: RegisterFacts): Part {
  const parts = facts.clauses.map((wanted): Part => {
    const index = old.findIndex((reference) => clauseOf(reference) === wanted.clause);
    const there = old[index];
    if (there === undefined) return { edits: [{ kind: "append", to: [...at, "clauses"], entries: [{ data: wanted }] }], kept: [] };
    const shows = typeof there === "string" ? undefined : there.shows;
    if (shows === wanted.shows) return nothing;
    if (shows === undefined || !wasCounted(shows)) return { edits: [], kept: [`what it shows for ${wanted.clause}`] };
    return { edits: [{ kind: "replace", at: [...at, "clauses", index, "shows"], value: wanted.shows }], kept: [] };
  });
  return { edits: parts.flatMap((part) => part.edits), kept: parts.flatMap((part) => part.kept) };
}

function figures({ figures: old = [] }: EvidenceItem, at: Pointer, facts: RegisterFacts): Part {
  const edits = facts.figures.flatMap((wanted): Edit[] => {
    const index = old.findIndex(({ of }) => of === wanted.of);
    if (index === -1) return [{ kind: "append", to: [...at, "figures"], entries: [{ data: wanted }] }];
    // One row is counted in another word than several.
    return (["value", "unit"] as const).flatMap((key): Edit[] =>
      old[index]?.[key] === wanted[key] ? [] : [{ kind: "set", at: [...at, "figures", index, key], value: wanted[key] }],
    );
  });
  // What t6 counted and counts no more: nothing is mapped to it now, or it is counted otherwise.
  const gone = old.flatMap(({ of }, index): Edit[] =>
    of !== undefined && isCountedFigure(of) && !facts.figures.some((wanted) => wanted.of === of) ? [{ kind: "remove", at: [...at, "figures", index] }] : [],
  );
  return { edits: [...edits, ...gone], kept: [] };
}

function limitations({ limitations: old = [] }: EvidenceItem, at: Pointer, facts: RegisterFacts): Part {
  const own = (text: string): boolean => isLack(text) || wasCounted(text);
  const edits: Edit[] = [];
  const kept: string[] = [];
  for (const [index, limitation] of old.entries()) {
    const wanted = facts.limitations.find(({ text }) => sameLimitation(text, limitation.text));
    if (wanted !== undefined) {
      if (wanted.text !== limitation.text) edits.push({ kind: "replace", at: [...at, "limitations", index, "text"], value: wanted.text });
    } else if (own(limitation.text)) {
      const isTouched = limitation.resolved_on !== undefined || limitation.resolved_by !== undefined || limitation.accepted_by !== undefined;
      if (isTouched) kept.push(`the limitation “${limitation.text}”`);
      else edits.push({ kind: "remove", at: [...at, "limitations", index] });
    }
  }
  const added = facts.limitations.filter(({ text }) => !old.some((one) => sameLimitation(one.text, text)));
  if (added.length > 0) edits.push({ kind: "append", to: [...at, "limitations"], entries: added.map((data) => ({ data })) });
  return { edits, kept };
}

function source({ source: old }: EvidenceItem, at: Pointer, sha256: string): Part {
  if (typeof old !== "object") return { edits: [], kept: ["its source, which has no digest of the file"] };
  if (old.sha256 === sha256) return nothing;
  const place = [...at, "source", "sha256"];
  return { edits: [old.sha256 === undefined ? { kind: "put", at: place, value: sha256 } : { kind: "replace", at: place, value: sha256 }], kept: [] };
}

function date({ dates }: EvidenceItem, at: Pointer, { about }: RegisterFacts): Part {
  if (about === undefined && dates?.about !== undefined) return { edits: [], kept: ["the day that it is about, which this register does not give"] };
  if (about === undefined || dates?.about === about) return nothing;
  if (dates === undefined) return { edits: [{ kind: "put", at: [...at, "dates"], value: { about } }], kept: [] };
  const place = [...at, "dates", "about"];
  return { edits: [dates.about === undefined ? { kind: "put", at: place, value: about } : { kind: "replace", at: place, value: about }], kept: [] };
}
