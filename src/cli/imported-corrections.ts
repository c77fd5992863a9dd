import type { ImportedCorrections } from "../api/fact-check-reply.ts";
import { correctedIn } from "../model/correction.ts";
import { unmarked } from "../reply/mark.ts";
import { series } from "../view/style/text.ts";

const remarkWords = {
  comment: "a comment",
  footnote: "a footnote",
  "text box": "in a text box",
  picture: "a picture or an embedded file, which cannot be read",
  deleted: "deleted, with the deletion marked",
  "struck out": "struck out",
  "above the table": "above the table",
  "another sheet": "on another sheet",
} as const;

/** What has become since of the paragraphs that a correction is about, each where it is not as it was. */
function todaysWords(about: ImportedCorrections["added"][number]["about"]): string {
  return about
    .map(({ paragraph, today }) => {
      const which = about.length === 1 ? "the paragraph" : paragraph;
      if (today === "changed") return `; ${which} has been changed since the copy was sent, so look whether the correction still applies`;
      return today === "gone" ? `; ${which} is not in the text any more, so look what has become of what it said` : "";
    })
    .join("");
}

/** Who checked the facts of a copy without corrections. Nothing is recorded of it: the copy itself is what shows it. */
function checkedWords({ by, on }: ImportedCorrections["checker"]): string[] {
  if (by === undefined && on === undefined) return [];
  const said = [...(by === undefined ? [] : [`by ${by}`]), ...(on === undefined ? [] : [`on ${on}`])].join(", ");
  return [`The facts were checked ${said}, as the copy says. That is not recorded: keep the copy, which shows it.`];
}

/** What became of a fact-check that came back, a line each; what was not used; then what a person has to do. */
export function toldCorrections(
  { added, checker, known, confirmed, unsaid, empty, beside, changes, unreadDay, isMarked }: ImportedCorrections,
  isDry: boolean,
): string {
  const [change] = changes;
  const verb = isDry ? "would record" : "recorded";
  const lines = [
    ...(isMarked ? [] : [unmarked]),
    ...added.map(({ about }) => `${change?.path ?? ""}: ${verb} a correction to ${series(about.map(({ paragraph }) => paragraph))}${todaysWords(about)}.`),
    ...known.map(
      (correction) => `The correction to ${series(correctedIn(correction).map(({ paragraph }) => paragraph))} is recorded already. Nothing was added.`,
    ),
    ...(confirmed.length === 0 ? [] : [`Said to be right: ${confirmed.join(", ")}.`]),
    ...unsaid.map((paragraph) => `“${paragraph}” is named as a paragraph to correct, and nothing is said about it.`),
    ...(empty === 0
      ? []
      : [
          `Left empty: ${empty} ${empty === 1 ? "form, which tells" : "forms, which tell"} you nothing. Ask whether what ${empty === 1 ? "it is" : "they are"} about is right.`,
        ]),
    ...(added.length > 0 ? [] : ["There is no correction to record.", ...checkedWords(checker)]),
    ...(unreadDay === undefined || added.length === 0 ? [] : [`The day “${unreadDay}” cannot be read as a date, and is kept as a comment.`]),
    ...(added.length > 0 && added.every(({ correction }) => correction.by === undefined)
      ? ["Nobody is named behind “Checked by”: write under ‘by’ whose corrections these are."]
      : []),
    ...(beside.length === 0 ? [] : ["Written outside the forms, or not as it was sent, and not recorded. Read it, and record by hand what matters:"]),
    ...beside.map(
      ({ line, text, under, kind }) =>
        `  ${kind !== undefined ? remarkWords[kind] : `line ${line}${under === undefined ? "" : `, under “${under}”`}`}: ${text}`,
    ),
    ...(added.length === 0
      ? []
      : [
          "These are what the producer says, and no evidence. For each, a person decides: change the text and write ‘state: accepted’, or write ‘state: declined’ with a ‘reason’.",
        ]),
  ];
  return `${lines.join("\n")}\n`;
}
