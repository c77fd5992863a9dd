import type { AskResult, EvidenceResult, JudgementResult, Notes, Source } from "../../model/generated/schemas.ts";
import type { Aliases } from "./aliases.ts";

/** What is left of an item for internal use: that it is there, what kind of thing it is, who said it and how far it was checked. */
export function maskedItem({ practice, item, at }: EvidenceResult, { of, question }: Aliases): EvidenceResult {
  const { clauses, kind, state, said_by, access, verification, stance, in_reply_to } = item;
  return {
    practice,
    at,
    item: {
      id: of(item.id),
      title: "An item recorded for internal use",
      clauses,
      kind,
      statement: "It is not described here.",
      state,
      said_by,
      access,
      audience: "internal",
      ...(verification === undefined ? {} : { verification: { level: verification.level } }),
      ...(stance === undefined ? {} : { stance }),
      ...(in_reply_to === undefined ? {} : { in_reply_to: question(in_reply_to) }),
    },
  };
}

/** What is left of a source for internal use: that there is one. */
export function maskedSource(id: string): Source {
  return { id, title: "A source recorded for internal use", audience: "internal" };
}

/** An item for everybody, without its working notes and with hidden things under their other names. */
export function openItem({ practice, item, at }: EvidenceResult, { of, question }: Aliases): EvidenceResult {
  const { notes, source, closed, in_reply_to, ...rest } = item;
  const open = openNotes(notes);
  return {
    practice,
    at,
    item: {
      ...rest,
      ...(source !== undefined && { source: typeof source === "string" ? of(source) : source }),
      ...(closed !== undefined && { closed: { ...closed, evidence: closed.evidence.map(of) } }),
      ...(in_reply_to !== undefined && { in_reply_to: question(in_reply_to) }),
      ...(open !== undefined && { notes: open }),
    },
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
