import { withheldTitle } from "../language/naming.ts";
import { asTitle, withinDouble } from "../language/quote-marks.ts";
import type { EvidenceItem, EvidenceResult, Party } from "../model/generated/schemas.ts";
import { nameOf } from "../model/party.ts";
import { assumedVerification, type VerificationLevel, verificationOrder } from "../model/profile.ts";
import { clauseOf } from "../model/reference.ts";
import { anchor, type Context, placeText, publicUrl } from "./context.ts";
import { inText } from "./names.ts";
import { isAllowedUrl } from "./prose.ts";
import { ruleView } from "./reasons.ts";
import type { EvidenceView, SourceView } from "./shape-lists.ts";
import type { SourceEntry } from "./sources.ts";
import { levelOf, tellingOf } from "./speaker.ts";
import { checkedWords } from "./style/checks.ts";
import { dateInSentence, dateText } from "./style/dates.ts";
import { accessWords, kindWords, roleWords, severityWords, stanceWords, stateWords, verificationWords } from "./style/labels.ts";
import { capitalise, sentence, sentences, series } from "./style/text.ts";

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

/** @param told what a rule is told by: its code too, for who checks the record; or words alone, for the producer */
export function evidenceView({ item, at, counts_as }: EvidenceResult, context: Context, told: "code" | "words" = "code"): EvidenceView {
  const source = context.sources.ofItem(item);
  return {
    id: item.id,
    anchor: anchor("evidence", item.id),
    title: item.title,
    kind: capitalise(
      [kindWords[item.kind], stateWords[item.state], stanceText(item), item.audience === "internal" ? "for internal use" : ""]
        .filter((word) => word !== "")
        .join(", "),
    ),
    voice: `${capitalise(tellingOf(item, context).name)}; ${[checkText(item, counts_as, context, told), ...(counts_as === undefined ? [] : settledTexts(item, context))].join("; ")}`,
    access: capitalise(accessWords[item.access]),
    clauses: item.clauses
      .map((clause) => (typeof clause === "string" || clause.parts === undefined ? clauseOf(clause) : `${clause.clause} (${clause.parts.join(", ")})`))
      .join(", "),
    source: source?.number ?? null,
    place: placeText(at),
  };
}

/** How far an item was checked, by whom, when and where that can be seen; and why it counts as less than it says, where it does. */
function checkText(item: EvidenceItem, counts: EvidenceResult["counts_as"], context: Context, told: "code" | "words"): string {
  const { level: said, by, on, in: where } = item.verification ?? {};
  const level = levelOf(item, context);
  // Version 1 of the rules names the checker of what was verified, and nobody else.
  const isNamed = by !== undefined && (counts !== undefined || level === "verified");
  const done = checkedWords[said ?? level];
  const role = counts?.role === undefined ? "" : ` (${roleWords[counts.role]})`;
  const who = isNamed ? ` by ${counts === undefined ? nameOf(by) : inText(nameOf(by))}${role}` : "";
  const when = on === undefined ? "" : `, ${dateText(on)}`;
  // What does not show it is named for it, and is not where it can be seen.
  const shows = counts?.rule === "verification/not-located" ? "for which is named" : "as can be seen in";
  const seen = where === undefined ? "" : `, ${shows} ${placeOfCheck(where, context)}`;
  if (counts !== undefined && said !== undefined && said !== level)
    return `said to be ${done}${who === "" ? "" : ` by ${inText(nameOf(by ?? ""))}${counts.rule === "verification/role-unknown" ? "" : role}`}${when}${seen}; counts as ${level}: ${ruleView(counts.rule)[told === "code" ? "text" : "title"]}`;
  return isNamed && isLookedAt(level) ? `${done}${who}${when}${seen}` : `${verificationWords[level]}${level === "verified" ? when : ""}`;
}

const isLookedAt = (level: VerificationLevel): boolean => verificationOrder[level] > verificationOrder[assumedVerification];

/** Who settled what, and where that can be seen: the closing of a finding, and limitations that were resolved or called immaterial. */
function settledTexts({ closed, limitations = [] }: EvidenceItem, context: Context): string[] {
  const shown = (ids: readonly string[]): string => series(ids.map((id) => placeOfCheck(id, context)));
  const by = (what: string, party: Party | undefined, where: string | undefined): string =>
    party === undefined ? "" : `, ${what} by ${inText(nameOf(party))}${where === undefined ? "" : `, as can be seen in ${placeOfCheck(where, context)}`}`;
  return [
    ...(closed === undefined
      ? []
      : [`said to be closed ${dateInSentence(closed.on)} on ${shown(closed.evidence)}${by("confirmed", closed.confirmed_by, closed.in)}`]),
    ...limitations
      .filter(({ resolved_on, accepted_by }) => resolved_on !== undefined || accepted_by !== undefined)
      .map(({ text, resolved_on, resolved_by = [], accepted_by, in: where }) => {
        const settled = resolved_on === undefined ? "said not to be material" : `said to be resolved ${dateInSentence(resolved_on)}`;
        return `“${withinDouble(text)}” is ${settled}${resolved_by.length === 0 ? "" : ` by ${shown(resolved_by)}`}${by("agreed to", accepted_by, where)}`;
      }),
  ];
}

/** Where a check can be seen: an item by its title, a source by its number. */
function placeOfCheck(id: string, { evidence, sources, withheld }: Context): string {
  if (withheld.has(id)) return withheldTitle;
  const title = evidence.get(id)?.item.title;
  return title === undefined ? `source ${sources.byId(id)?.number ?? id}` : asTitle(title);
}

/** What an item speaks against, and how gravely. */
function stanceText({ stance = "supports", severity }: EvidenceItem): string {
  return stance === "contradicts" && severity !== undefined ? `${stanceWords[stance]}: ${severityWords[severity]}` : stanceWords[stance];
}
