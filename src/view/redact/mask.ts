import type { AskResult, ClauseReference, EvidenceResult, JudgementResult, Notes, Source } from "../../model/generated/schemas.ts";
import type { Aliases } from "./aliases.ts";

/** What is left of an item for internal use: that it is there, what kind of thing it is, who said it, how far it was checked and how grave it is. */
export function maskedItem({ practice, item, at, counts_as }: EvidenceResult, { of, question }: Aliases): EvidenceResult {
  const { clauses, kind, state, said_by, access, verification, stance, severity, in_reply_to } = item;
  return {
    practice,
    at,
    item: {
      id: of(item.id),
      title: "An item recorded for internal use",
      clauses: clauses.map(withoutWords),
      kind,
      statement: "It is not described here.",
      state,
      said_by,
      access,
      audience: "internal",
      ...(verification === undefined ? {} : { verification: { level: verification.level } }),
      ...(stance === undefined ? {} : { stance }),
      ...(severity === undefined ? {} : { severity }),
      ...(in_reply_to === undefined ? {} : { in_reply_to: question(in_reply_to) }),
    },
    ...(counts_as !== undefined && { counts_as: { level: counts_as.level, rule: counts_as.rule } }),
  };
}

/** Which clause and which of its parts an item is about, without what it shows for them. */
function withoutWords(reference: ClauseReference): ClauseReference {
  if (typeof reference === "string") return reference;
  const { clause, parts } = reference;
  return parts === undefined ? clause : { clause, parts };
}

/** What is left of a source for internal use: that there is one. */
export function maskedSource(id: string): Source {
  return { id, title: "A source recorded for internal use", audience: "internal" };
}

/** An item for everybody, without its working notes and with hidden things under their other names. */
export function openItem({ practice, item, at, counts_as }: EvidenceResult, { of, question }: Aliases): EvidenceResult {
  const { notes, source, closed, in_reply_to, ...rest } = item;
  const { verification, limitations } = rest;
  const open = openNotes(notes);
  /** Where something can be seen: an item or a source, which may be hidden. */
  const seen = <Told extends { readonly in?: string }>(told: Told): Told => (told.in === undefined ? told : { ...told, in: of(told.in) });
  return {
    practice,
    at,
    item: {
      ...rest,
      ...(source !== undefined && { source: typeof source === "string" ? of(source) : source }),
      ...(verification !== undefined && { verification: seen(verification) }),
      ...(closed !== undefined && { closed: { ...seen(closed), evidence: closed.evidence.map(of) } }),
      ...(limitations !== undefined && {
        limitations: limitations.map((limitation) => ({
          ...seen(limitation),
          ...(limitation.resolved_by !== undefined && { resolved_by: limitation.resolved_by.map(of) }),
        })),
      }),
      ...(in_reply_to !== undefined && { in_reply_to: question(in_reply_to) }),
      ...(open !== undefined && { notes: open }),
    },
    ...(counts_as !== undefined && { counts_as }),
  };
}

/** An ask for everybody: without working notes, without progress that is for internal use. */
export function openAsk({ item, ...ask }: AskResult, { of, asks }: Aliases): AskResult {
  const { notes, progress, closed, raised, superseded_by, ...rest } = item;
  const open = openNotes(notes);
  const told = progress?.filter(({ audience }) => audience !== "internal");
  return {
    ...ask,
    item: {
      ...rest,
      ...(raised !== undefined && { raised: { ...raised, ...(raised.in !== undefined && { in: of(raised.in) }) } }),
      ...(told !== undefined && told.length > 0 && { progress: told.map((note) => ({ ...note, ...(note.evidence && { evidence: note.evidence.map(of) }) })) }),
      ...(closed !== undefined && { closed: { ...closed, ...(closed.evidence && { evidence: closed.evidence.map(of) }) } }),
      ...(superseded_by !== undefined && !asks.has(superseded_by) && { superseded_by }),
      ...(open !== undefined && { notes: open }),
    },
  };
}

/** A judgement with hidden things under their other names. */
export function openJudgement({ item, ...judgement }: JudgementResult, { of, narrative }: Aliases): JudgementResult {
  return {
    ...judgement,
    item: {
      ...item,
      ...(item.narrative !== undefined && { narrative: narrative(item.narrative) }),
      ...(item.cites !== undefined && { cites: item.cites.map(of) }),
      ...(item.published_in !== undefined && { published_in: of(item.published_in) }),
    },
  };
}

/** The notes that anybody may read; undefined where there are none. A note is internal unless it says otherwise. */
export function openNotes(notes: Notes | undefined): Notes | undefined {
  const open = notes?.filter(({ audience }) => audience === "public");
  return open === undefined || open.length === 0 ? undefined : open;
}
