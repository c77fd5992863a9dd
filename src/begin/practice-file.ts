import { factIds } from "../assess/applies.ts";
import type { CatalogueFile, Practice } from "../model/catalogue.ts";
import type { AppliesWhen, Clause } from "../model/generated/schemas.ts";
import { blockLines } from "../source/edit/entry.ts";
import { comment, labelledComment } from "./comment.ts";

/**
 * The file about a practice, as it is at the start: nothing but the practice counts. Above what is to come stand, as comments, the
 * practice and each of its clauses word for word, the plain question, and what would convince.
 */
export function practiceFile({ id, title, text, clauses, quoted_by: quoting = [] }: Practice, catalogue: CatalogueFile, head: readonly string[]): string {
  const lines = [
    ...head,
    ...blockLines({ practice: id }),
    "",
    ...comment(`${id}: ${title}`),
    ...comment(`“${text}”`),
    ...comment(
      `(${quoting.length === 0 ? catalogue.source.title : `As quoted by ${quoting.map(({ body }) => body).join(" and ")}`}. ${catalogue.attribution})`,
    ),
    "#",
    ...comment("The practice, clause by clause. The words in quotation marks are the code's, the rest is the catalogue's. Nothing in these comments counts."),
    ...clauses.flatMap((clause) => ["#", ...clauseLines(clause)]),
    "#",
    ...comment(
      "Evidence comes below: ‘t6 add evidence’ asks for what it needs and writes it here, ‘t6 add judgement’ the judgement. By hand it looks like this:",
    ),
    ...example(clauses[0]),
  ];
  return `${lines.join("\n")}\n`;
}

function clauseLines({ id, words, question, guidance, kinds, key, applies_when: when, parts = [] }: Clause): readonly string[] {
  const says = (label: string, text: string | undefined) => (text === undefined || text === "" ? [] : labelledComment(label, text, 2));
  return [
    ...labelledComment(`${id}${key === true ? " (key)" : ""}  `, `“${words.join(" … ")}”`),
    ...says("The question:        ", question),
    ...says("What would convince: ", guidance?.trim()),
    ...says("Kinds of evidence:   ", kinds.join(", ")),
    ...says("Its parts:           ", parts.map((part) => part.id).join(", ")),
    ...says("Applies to data:     ", when === undefined ? undefined : condition(when)),
  ];
}

/** The facts under which a clause applies, as they are written. */
function condition(when: AppliesWhen): string {
  return factIds.flatMap((fact) => (when[fact] === undefined ? [] : [`${fact}: ${[when[fact]].flat().join(" or ")}`])).join("; ");
}

function example(clause: Clause | undefined): readonly string[] {
  if (clause === undefined) return [];
  return [
    "#",
    "# evidence:",
    "#   - id: a-short-name",
    "#     title: What it is called",
    `#     clauses: [${clause.parts === undefined ? clause.id : `{ clause: ${clause.id}, parts: [${clause.parts[0]?.id ?? ""}] }`}]`,
    `#     kind: ${clause.kinds[0] ?? "record"}`,
    "#     statement: One or two sentences on what it shows.",
    "#     state: in_place",
    "#     said_by: producer",
    '#     verification: { level: checked, by: { name: Who looked, role: producer }, on: "2026-01-31" }',
    "#     access: on_request",
    "#     source: { title: What it is called, reference: Where it is kept }",
    '#     dates: { about: "2025-12" }',
  ];
}
