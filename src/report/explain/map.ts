import type { Catalogue } from "../../model/catalogue.ts";
import type { Entry } from "./entry.ts";
import type { Passage } from "./sheet.ts";
import { groups } from "./words/groups.ts";

/** The sets of values of which whoever writes evidence has to choose. The others are met in results and documents. */
const inFiles: ReadonlySet<string> = new Set(
  "kind state stance severity access verification checker said_by sensitivity public_interest fact collected_by assessor five_safes audience outcome ask status".split(
    " ",
  ),
);

/** What can be explained, by group: enough to know what to ask for next. */
export function mapPassages(catalogue: Catalogue, entries: readonly Entry[]): readonly Passage[] {
  const ids = [...new Set(entries.map(({ id }) => id))];
  const under = (family: string): readonly string[] => ids.filter((id) => id.startsWith(`${family}/`));
  const several = groups.filter(({ values }) => Object.keys(values).length > 1);
  const written = several.filter(({ id }) => inFiles.has(id));
  const said = several.filter((group) => !written.includes(group));
  return [
    {
      heading: "What the code asks",
      bullets: catalogue.file.practices.map(
        ({ id, title, clauses, not_held: gap }) =>
          `${id} ${title}: ${gap === undefined ? `${clauses[0]?.id} to ${clauses.at(-1)?.id}` : "its words are not held"}`,
      ),
    },
    {
      heading: "What stands in the files",
      bullets: [
        `fields: any word before a colon, such as statement, said_by or valid_until (${under("field").length} of them)`,
        ...written.map(({ id, one, values }) => `${id}: ${one} (${Object.keys(values).length})`),
      ],
    },
    { heading: "What results and documents say", paragraphs: [`${said.map(({ id }) => id).join(", ")}.`] },
    {
      heading: "How t6 decides",
      bullets: ["rules: every rule, such as standing/not-public or finding/met", "parameters: every choice that is this tool's and not the code's"],
    },
    { heading: "What the gate can ask", bullets: entries.filter(({ id }) => id.startsWith("gate/")).map(({ title }) => title) },
    { heading: "What t6 check can say", bullets: ["diagnostics: every code, such as evidence/unused or schema/bad-date"] },
    { heading: "The words that t6 uses", bullets: [`glossary: all ${under("word").length} of them, such as position, judgement or standing`] },
  ];
}
