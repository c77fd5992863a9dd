import { replacedChoice, replacedText } from "../language/replaced.ts";
import type { CatalogueFile } from "../model/catalogue.ts";
import { blockLines } from "../source/edit/entry.ts";
import type { Answers } from "./answers.ts";
import { comment } from "./comment.ts";

/**
 * The main file of an assessment as it is at the start: what was answered, and beside it, as comments, what can be said as well.
 * @param named the catalogue, as the file has to name it
 */
export function assessmentFile(answers: Answers, catalogue: CatalogueFile, head: readonly string[], named: string | undefined): string {
  const { data, producer, assessor, facts, sensitivity, publicInterest, reasons, edition } = answers;
  const { principle } = catalogue;
  // A number alone names nothing.
  const name = /^\d/.test(principle.id) ? `${principle.called ?? "principle"} ${principle.id}` : principle.id;
  const isOwn = assessor.role === "producer";
  const title = `${data}: ${isOwn ? "self-assessment" : "assessment"} of ${principle.title.toLowerCase()} (${name})`;
  const stated = Object.fromEntries(facts.map(({ fact, is, reason }) => [fact, { is, reason }]));
  const lines = [
    ...head,
    ...comment(`${isOwn ? "A self-assessment" : "An assessment"} against ${name} (${principle.title}) of the ${catalogue.code ?? catalogue.title}.`),
    ...comment("Lines that start with ‘#’ are notes for whoever writes here: nothing in them counts. ‘t6 explain WORD’ explains any word before a colon."),
    "",
    ...blockLines({ title, data: { name: data, ...stated } }),
    ...indented([
      ...comment(
        "What the data are decides which clauses apply. A fact that is not stated is taken to be so, and every clause about it applies. What cannot concern these data is left out by a fact and its reason, as in:",
      ),
      "#   linked: { is: false, reason: No other data are joined to them. }",
      "# Facts: personal, collected_by, linked, shared, microdata_released. ‘t6 explain fact’ says more.",
    ]),
    ...blockLines({ producer: { name: producer }, assessor }),
    "",
    ...blockLines({ ...(named !== undefined && { catalogue: named }), edition }),
    ...replaced(catalogue, edition),
    ...comment("as_of: leave it out while you work, so that what lapses lapses. A finished assessment records the day it is about."),
    ...blockLines({ profile: { sensitivity, public_interest: publicInterest, ...(reasons !== undefined && { reasons }) } }),
    ...(reasons === undefined ? ["  # reasons: Say in a sentence why they are that sensitive, and why the public cares that much. It is printed."] : []),
    "",
    ...comment("Documents that several items rest on: ‘t6 add source’ puts them below. The overall judgement: ‘t6 add judgement’."),
  ];
  return `${lines.join("\n")}\n`;
}

/** Beside the edition, that another has taken its place. */
function replaced(catalogue: CatalogueFile, edition: string): readonly string[] {
  const text = replacedText(catalogue, edition);
  return text === undefined ? [] : comment(`${text} ${replacedChoice(catalogue, edition)}`);
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
