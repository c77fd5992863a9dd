import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { type Context, publicUrl } from "../context.ts";
import { evidenceView } from "../register.ts";
import { restWords } from "../style/fact-check.ts";
import { accessWords } from "../style/labels.ts";
import { countText, filled, sentence, sentences } from "../style/text.ts";
import type { Numbered, Section } from "./sections.ts";
import type { ParagraphView, RestView } from "./shape.ts";

type Rests = Pick<ParagraphView, "rests_note" | "rests_on">;

/** What a paragraph rests on: what it tells or names; else, in a part about a practice, the evidence on the practice as a whole. */
export function restsOf({ rests, key, isAsk }: Numbered, { practice }: Section, context: Context): Rests {
  const hidden = rests.filter((id) => context.withheld.has(id)).length;
  const shown = rests.flatMap((id) => restView(id, context));
  const also = hidden === 0 ? "" : hidden === 1 ? restWords.withheld_one : filled(restWords.withheld_many, { count: countText(hidden, "", "").trim() });
  if (key === "judgement" && practice !== undefined && practice.judgement === undefined) return { rests_note: "", rests_on: [] };
  if (isAsk && rests.length === 0) return { rests_note: restWords.asked, rests_on: [] };
  const judged = key === "judgement" ? restWords.judgement : "";
  if (judged !== "" || shown.length > 0 || hidden > 0 || practice === undefined) return { rests_note: sentences(judged, also), rests_on: shown };
  return { rests_note: filled(key === "position" ? restWords.position : restWords.whole, { about: practice.id }), rests_on: [] };
}

/** The evidence that bears on a practice and that no paragraph of its part names. */
export function furtherEvidence({ practice, paragraphs }: Section, context: Context): RestView[] {
  if (practice === undefined) return [];
  const named = new Set(paragraphs.flatMap(({ rests }) => rests));
  const weighed = new Set(practice.clauses.flatMap(({ standings }) => standings.map(({ evidence }) => evidence)));
  return context.result.evidence
    .filter((record) => (record.practice === practice.id || weighed.has(record.item.id)) && !named.has(record.item.id))
    .flatMap(({ item }) => (context.withheld.has(item.id) ? [] : restView(item.id, context)));
}

/** An evidence item or a source by its id; nothing for what is not shown, or not there. */
function restView(id: string, context: Context): RestView[] {
  if (context.withheld.has(id)) return [];
  const record = context.evidence.get(id);
  if (record !== undefined) {
    const { voice, access } = evidenceView(record, context, "words");
    // What was only told has no place of its own: “inside the organisation” would be said of a document that nobody has named.
    const isTold = record.item.access === "internal" && record.item.said_by !== "producer" && context.sources.ofItem(record.item) === undefined;
    const open = isTold ? restWords.no_document : lower(access);
    return [{ item: { text: record.item.title, url: addressOf(record.item, context) }, text: sentence(filled(restWords.item, { voice, access: open })) }];
  }
  const source = context.sources.byId(id);
  if (source === undefined) return [];
  const access = source.access === undefined ? restWords.unknown_access : accessWords[source.access];
  return [{ item: { text: source.title, url: publicUrl(source) ?? null }, text: sentence(filled(restWords.source, { access })) }];
}

function addressOf(item: EvidenceItem, context: Context): string | null {
  const source = context.sources.ofItem(item);
  return (source && publicUrl(source)) ?? null;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
