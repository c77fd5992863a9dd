import { jsonText } from "../../model/orders.ts";
import { slugOf } from "../../schema/suggest.ts";
import type { FlatTable } from "./table.ts";

/** Words that often stand above a column, and what belongs there. The first that fits and is not taken yet counts. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/\bclauses?\b/, "clauses"],
  [/\b(?:url|link|web ?(?:page|site|address))\b/, "source.url"],
  [/\b(?:next review|review (?:due|date|by)|due for review)\b/, "dates.review_due"],
  [/\b(?:expir\w*|valid (?:until|to)|end date)\b/, "dates.valid_until"],
  [/\b(?:withdrawn|retired|closed on)\b/, "dates.ended"],
  [/\b(?:ref(?:erence)?|number|no|id|code)\b/, "source.reference"],
  [/\b(?:issued by|issuer|publisher|body)\b/, "source.publisher"],
  [/\b(?:date|issued|approved|published|effective|signed|completed)\b/, "dates.about"],
  [/\b(?:summary|description|scope|purpose|finding|details?|action)\b/, "statement"],
  [/\b(?:title|name|policy|document|certificate|assessment|standard)\b/, "title"],
  [/\b(?:type|kind|category)\b/, "kind"],
  [/\b(?:status|state)\b/, "state"],
  [/\b(?:access|availability|published where)\b/, "access"],
];

/** A draft of a map, made of the headings of a table, for somebody to go through. What cannot be guessed is said to be missing. */
export function draftMap({ name, headings }: FlatTable, isSheet: boolean): string {
  const taken = new Map<string, string>();
  const unused: string[] = [];
  for (const heading of headings.filter((one) => one !== "")) {
    const key = usual.find(([words, field]) => words.test(heading.toLowerCase()) && !taken.has(field))?.[1];
    if (key === undefined) unused.push(heading);
    else taken.set(key, heading);
  }
  const by = taken.get("source.reference") ?? taken.get("title") ?? headings.find((one) => one !== "") ?? "";
  const always = (key: string, value: string, words: string): readonly string[] => (taken.has(key) ? [] : [`  ${key}: ${value} # ${words}`]);
  const prefix =
    slugOf(name.replace(/\.[^.]+$/, ""))
      .slice(0, 20)
      .replace(/-$/, "") || "row";
  return [
    "# A draft, made of the headings: go through it. What is in the table is recorded as reported, and never as more.",
    ...(isSheet ? [`sheet: ${jsonText(name)}`] : []),
    "# The column by which a row is known when the table comes again, and what the ids of its rows begin with.",
    `known_by: ${jsonText(by)}`,
    `ids: ${prefix}`,
    "",
    "# The words above a column, and what the column fills.",
    "columns:",
    ...[...taken].map(([key, heading]) => `  ${jsonText(heading)}: ${key}`),
    ...unused.map((heading) => `  # ${jsonText(heading)} is not used`),
    "",
    "# What holds for every row. Where neither this nor a column says which clauses a row bears on, it becomes a source, and claims nothing.",
    "always:",
    "  said_by: producer # who says so",
    ...always("kind", '""', "what the rows are: policy, certificate, dpia, audit; t6 explain kind lists all"),
    ...always("state", "in_place", "whether it exists"),
    ...always("access", "internal", "who can open it: public, on_request, internal; t6 explain access lists all"),
    ...always("title", '""', "what each is called"),
    ...always("statement", '""', "what each shows, in a sentence that holds for every row"),
    ...always("clauses", '""', "the ids of clauses, with commas between them"),
    "",
    "# What the words of the table stand for, where they are others than t6's.",
    "words:",
    "  # kind: { ISO certificate: certificate }",
    "",
  ].join("\n");
}
