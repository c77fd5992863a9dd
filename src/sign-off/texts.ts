import type { DocumentKind } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";
import { type ReadText, readText } from "../view/sentences.ts";
import type { Subject } from "./subject.ts";

/** A text that somebody wrote, read. */
export interface Text extends ReadText {
  readonly markdown: string;
  readonly spot: Spot;
  /** Whether the usual check looks after the ids that it links. */
  readonly isChecked: boolean;
}

/** The texts that the documents to be signed print as they were written. */
export function textsOf({ result, kinds, spots }: Subject): readonly Text[] {
  const { letter, introduction } = result.assessment;
  const ids = [...result.sources.map(({ id }) => id), ...result.evidence.map(({ item }) => item.id)];
  const has = (...some: readonly DocumentKind[]): boolean => some.some((kind) => kinds.has(kind));
  const written: readonly (readonly [string | undefined, () => Spot, isChecked: boolean])[] = [
    ...(has("letter") ? (["context", "follow_up", "closing"] as const).map((key) => [letter?.[key], () => spots.head("letter", key), false] as const) : []),
    ...(has("annex")
      ? [
          [introduction, () => spots.head("introduction"), true] as const,
          [result.judgement?.item.narrative, () => narrative(spots.judgement()), true] as const,
          ...result.practices.map(({ id, judgement }) => [judgement?.item.narrative, () => narrative(spots.judgement(id)), true] as const),
        ]
      : []),
  ];
  return written.flatMap(([markdown, spot, isChecked]) => (markdown === undefined ? [] : [{ ...readText(markdown, ids), markdown, spot: spot(), isChecked }]));
}

const narrative = ({ file, pointer }: Spot): Spot => ({ file, pointer: [...pointer, "narrative"] });

/** Whether somebody has looked at a sentence and says, by name and with a reason, that it is meant. */
export function isMeant(sentence: string, { assessment }: Pick<Result, "assessment">): boolean {
  return (assessment.sign_off?.meant ?? []).some(({ text }) => plain(sentence).includes(plain(text)));
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
