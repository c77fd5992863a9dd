import { asTitle } from "../language/quote-marks.ts";
import type { Notes, Result } from "../model/generated/schemas.ts";
import type { Context } from "./context.ts";
import { quotation } from "./quotation.ts";
import type { AnswerView, NoteView } from "./shape-lists.ts";
import { audienceNotice } from "./style/annex.ts";
import { dateText } from "./style/dates.ts";
import { countText, sentence, series } from "./style/text.ts";

/** How much a document for the public leaves out, and why; null where it leaves nothing out. */
export function withheldText({ withheld }: Result): string | null {
  if (withheld === undefined) return null;
  const { evidence, sources, asks, notes } = withheld;
  const counts: readonly (readonly [number, string, string])[] = [
    [evidence, "evidence item", "evidence items"],
    [sources, "source", "sources"],
    [asks, "ask", "asks"],
    [notes, "note", "notes"],
  ];
  const said = counts.filter(([count]) => count > 0).map(([count, one, many]) => countText(count, one, many));
  return said.length === 0 ? null : `Not described here, because they are marked as for internal use: ${series(said)}.`;
}

/** What a document says of itself that is not for the public; null in one that is. */
export function internalNotice(audience: "public" | "internal"): string | null {
  return audience === "internal" ? audienceNotice : null;
}

/** The working notes that this audience may read, with what each is about. */
export function notesView({ result, asks }: Context): NoteView[] {
  const { assessment, evidence } = result;
  return [
    ...told("the assessment", assessment.notes),
    ...evidence.flatMap(({ item }) => told(asTitle(item.title), item.notes)),
    ...[...asks.values()].flatMap(({ number, ask }) => told(`ask ${number}`, ask.item.notes)),
  ];
}

/** What was answered to a request for information and is no evidence, in the words of whoever answered. */
export function answersView({ result }: Context): AnswerView[] {
  return (result.assessment.answers ?? []).map(({ question, text }) => ({ question, text: `${quotation(text)}` }));
}

function told(about: string, notes: Notes | undefined): NoteView[] {
  return (notes ?? []).map(({ text, by, on }) => ({
    about,
    text: sentence(text),
    by: [by, on === undefined ? undefined : dateText(on)].filter((part) => part !== undefined).join(", "),
  }));
}
