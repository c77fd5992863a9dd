import type { Plan } from "./gathered.ts";

/**
 * What is new, can be opened inside the organisation only, and will all the same be told of in documents for the public, because nobody said who may
 * read of it: told once, with the rows.
 */
export function openInside({ added }: Pick<Plan, "added">): readonly string[] {
  const rows = added.filter(({ table, data }) => table.what === "evidence" && data["access"] === "internal" && data["audience"] === undefined);
  const [first] = rows;
  if (first === undefined) return [];
  const column = first.table.fields.find(({ key }) => key === "audience");
  const words = column?.kind.is === "list" ? column.kind.list.choices.find(({ value }) => value === "internal")?.words : undefined;
  const names = rows.map(({ row }) => row.name).join("; ");
  return [
    `Documents for the public will tell what ${rows.length === 1 ? "this new row shows" : "these new rows show"}, though only people inside the organisation can open it: ${names}. To keep that inside, choose “${words ?? "internal"}” under “${column?.label ?? "Who may read of it"}”.`,
  ];
}
