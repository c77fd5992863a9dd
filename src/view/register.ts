import type { EvidenceResult } from "../model/generated/schemas.ts";
import { assumedVerification } from "../model/profile.ts";
import { anchor, type Context, placeText, publicUrl } from "./context.ts";
import { isAllowedUrl } from "./prose.ts";
import type { EvidenceView, SourceView } from "./shape-lists.ts";
import type { SourceEntry } from "./sources.ts";
import { tellingOf } from "./speaker.ts";
import { dateInSentence, dateText } from "./style/dates.ts";
import { accessWords, kindWords, stanceWords, stateWords, verificationWords } from "./style/labels.ts";
import { capitalise, sentence, sentences } from "./style/text.ts";

export function sourceView(source: SourceEntry): SourceView {
  return {
    number: source.number,
    anchor: anchor("source", source.number),
    title: source.title,
    url: publicUrl(source) ?? null,
    archived_url: source.archived_url !== undefined && isAllowedUrl(source.archived_url) ? source.archived_url : null,
    about: sentences(
      source.publisher ?? "",
      source.reference ?? "",
      source.published === undefined ? "" : `Published ${dateInSentence(source.published)}`,
      source.accessed === undefined ? "" : `Last opened ${dateInSentence(source.accessed)}`,
    ),
    access:
      source.audience === "internal" && source.access === undefined
        ? ""
        : source.access === undefined
          ? "It is not recorded who can open it."
          : sentence(capitalise(accessWords[source.access])),
    sha256: source.sha256 ?? null,
  };
}

export function evidenceView({ item, at }: EvidenceResult, context: Context): EvidenceView {
  const source = context.sources.ofItem(item);
  const level = item.verification?.level ?? assumedVerification;
  const by = item.verification?.by === undefined ? "" : ` by ${item.verification.by}`;
  const on = item.verification?.on === undefined ? "" : `, ${dateText(item.verification.on)}`;
  return {
    id: item.id,
    anchor: anchor("evidence", item.id),
    title: item.title,
    kind: capitalise(
      [kindWords[item.kind], stateWords[item.state], stanceWords[item.stance ?? "supports"], item.audience === "internal" ? "for internal use" : ""]
        .filter((word) => word !== "")
        .join(", "),
    ),
    voice: `${capitalise(tellingOf(item, context).name)}; ${verificationWords[level]}${level === "verified" ? `${by}${on}` : ""}`,
    access: capitalise(accessWords[item.access]),
    clauses: item.clauses.map((clause) => (typeof clause === "string" ? clause : `${clause.clause} (${clause.parts.join(", ")})`)).join(", "),
    source: source?.number ?? null,
    place: placeText(at),
  };
}
