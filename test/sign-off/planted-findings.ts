import { type Picking, practiceIds, type Signed } from "./signed.ts";

const finding = (on: string) => ({
  id: "a-ruling",
  title: "A ruling",
  clauses: ["T6.5a"],
  kind: "audit" as const,
  stance: "contradicts" as const,
  severity: "failure" as const,
  statement: "The reviews left out who receives the answers.",
  state: "in_place" as const,
  said_by: "court" as const,
  access: "public" as const,
  dates: { about: on },
});

/** An open ruling on T6.5, with judgements that take account of it. */
export function ruled(data: Signed, on: string): void {
  data.practices["T6.5"].evidence.push(finding(on));
  data.practices["T6.5"].judgement.outcome = "not_consistent";
  data.head.judgement.outcome = "not_consistent";
}

/** The document that is to be signed, as a source. */
export function own(data: Signed, pick: Picking, isOwn: boolean): void {
  const way = pick(["title", "reference", "signatory"] as const);
  data.head.letter.reference = "OSR/2025/07";
  const source = { id: "a-letter", title: "A letter", published: "2025-06-01" };
  if (isOwn && way === "title")
    Object.assign(source, { title: pick([data.head.title, data.head.title.toUpperCase()]), published: pick(["2025-07-07", "2025-07", "2025"]) });
  if (way === "reference") Object.assign(source, { reference: isOwn ? "OSR 2025/07" : "OSR/2025/01" });
  if (way === "signatory") {
    Object.assign(data.head.judgement, { published_in: source.id, by: isOwn ? "Alex Moor" : "Robin Hale" });
  }
  data.head.sources.push(source);
  const { evidence } = data.practices[pick(practiceIds)];
  const [item] = evidence;
  if (item === undefined) throw new Error("there is evidence");
  if (pick([true, false])) item.source = source.id;
  else item.verification = { level: "checked", by: { name: "Internal Audit", role: "auditor" }, on: "2025-06-01", in: source.id };
}
