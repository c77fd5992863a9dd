import { exceptionTo } from "../assess/applies.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Decision } from "../model/decision.ts";
import type { ClauseReference } from "../model/generated/schemas.ts";
import { kindWords } from "../model/kinds.ts";
import { clauseOf } from "../model/reference.ts";
import { askFields } from "./fields/ask.ts";
import { assessmentFields } from "./fields/assessment.ts";
import { evidenceFields } from "./fields/evidence.ts";
import { sourceFields } from "./fields/source.ts";
import type { Data, Entry, Field, Heading, Table } from "./model.ts";
import { evidenceBesides, neededElsewhere, otherEdition, sharedEvidence } from "./shared-entries.ts";
import { below, tablesApart } from "./tables-apart.ts";

/** What the one entry of the sheet on the assessment is known by. */
const assessmentId = "assessment";

/** How many empty rows stand below each clause. */
const roomBelowClause = 2;

const asData = (value: unknown): Data => value as Data;

/** The sheets of an assessment on which something is filled in, in the order in which they stand in the book. */
export function tablesOf(decision: Decision): readonly Table[] {
  const { assessment } = decision;
  const { head, asks } = assessment;
  const needed = neededElsewhere(assessment);
  const listed = (items: readonly unknown[] | undefined, file: string, list: string): readonly Entry[] =>
    (items ?? []).map((item, index) => ({ ...neededFor(String(asData(item)["id"])), data: asData(item), file, at: [list, index] }));
  const neededFor = (id: string): Pick<Entry, "id" | "neededFor"> => ({ id, ...(needed.has(id) && { neededFor: otherEdition(assessment) }) });
  const sources = listed(head.data.sources, head.file, "sources");
  const asked = asks === undefined ? [] : listed(asks.data.asks, asks.file, "asks");
  return [
    {
      name: "Assessment",
      what: "assessment",
      fields: fieldsOfHead(assessment),
      entries: [{ id: assessmentId, data: asData(head.data), file: head.file, at: [] }],
      headings: [],
    },
    ...practiceTables(decision, neededFor),
    ...tablesApart(decision),
    { name: "Asks", what: "ask", fields: askFields, entries: asked, headings: below(asked) },
    { name: "Sources", what: "source", fields: sourceFields, entries: sources, headings: below(sources) },
  ];
}

/** The edition of an assessment that was carried over stands in another file, and is changed by another command. */
function fieldsOfHead({ head, seen }: Assessment): readonly Field[] {
  if (seen === undefined || head.data.edition === seen.written.head.data.edition) return assessmentFields;
  return assessmentFields.map((field) => (field.key === "edition" ? { ...field, kind: { is: "shown" }, elsewhere: "t6 upgrade changes it" } : field));
}

function practiceTables(decision: Decision, neededFor: (id: string) => Pick<Entry, "id" | "neededFor">): readonly Table[] {
  const { assessment, catalogue, evidence } = decision;
  const known = [...catalogue.practices.keys()];
  const others = assessment.practices.map(({ data }) => data.practice).filter((id) => !known.includes(id) && assessment.seen?.isForeign(id) !== true);
  const besides = evidenceBesides(decision);
  return [...known, ...new Set(others)].map((practice, order) => {
    const own = evidence.filter((record) => record.practice === practice);
    const entries = own.map((record): Entry => {
      const shared = sharedEvidence(record, decision);
      const { item, spot } = record;
      return { ...neededFor(item.id), data: asData(item), file: spot.file, at: spot.pointer, ...(shared && { shared, neededFor: shared.other }) };
    });
    return {
      name: sheetName(practice),
      what: "evidence",
      practice,
      fields: evidenceFields,
      entries,
      headings: headingsFor(practice, entries, catalogue, assessment),
      ...(order === 0 && besides.length > 0 && { besides }),
    };
  });
}

/** The practice and each of its clauses, with the evidence of which a clause is the first that it names there. */
function headingsFor(practice: string, entries: readonly Entry[], catalogue: Decision["catalogue"], { head }: Assessment): readonly Heading[] {
  const about = catalogue.practices.get(practice);
  const clauses = about?.clauses ?? [];
  const ids = new Set(clauses.map(({ id }) => id));
  const homeOf = ({ data }: Entry): string | undefined => ((data["clauses"] ?? []) as readonly ClauseReference[]).map(clauseOf).find((id) => ids.has(id));
  const strays = entries.filter((entry) => homeOf(entry) === undefined).map(({ id }) => id);
  return [
    {
      mark: `Practice ${practice}`,
      texts: [about?.title ?? practice, "", about?.not_held === undefined ? (about?.text ?? "") : notHeldThere],
      ids: [],
      room: 0,
    },
    ...clauses.map(({ id, question, words, parts, kinds, applies_when: when }) => {
      const exception = exceptionTo(when, head.data.data);
      return {
        mark: `Clause ${id}`,
        clause: id,
        ...(parts !== undefined && { parts: parts.map((part) => part.id) }),
        ...(exception !== undefined && { isAside: true as const }),
        texts: [
          asideFirst(exception?.reason, question),
          parts === undefined ? "" : `(${parts.map((part) => part.id).join(", ")})`,
          words.map((piece) => `“${piece}”`).join(" … "),
          `By itself can show it: ${kinds.map((kind) => kindWords[kind]).join(", ")}.`,
        ],
        ids: entries.filter((entry) => homeOf(entry) === id).map((entry) => entry.id),
        room: exception === undefined ? roomBelowClause : 0,
      };
    }),
    ...(strays.length === 0
      ? []
      : [{ mark: "Other clauses", texts: ["Evidence in this file that names clauses of other practices only"], ids: strays, room: 0 }]),
  ];
}

/** What stands in the place of words that nobody here has: there is nothing below to fill in, and this says why. */
const notHeldThere =
  "The words of this practice are not held, so it has no clauses to put evidence against yet. t6 catalogue fill takes the words from somebody who has the code open.";

/** The question of a clause; where the facts about the data set the clause aside, that stands before it. */
const asideFirst = (reason: string | undefined, question: string): string =>
  reason === undefined ? question : `DOES NOT APPLY TO THESE DATA. ${reason.trim()}\n${question}`;

/** A practice as the name of a sheet: spreadsheet programs forbid some characters and more than 31. */
const sheetName = (practice: string): string => practice.replace(/[[\]:*?/\\]/g, "-").slice(0, 31);
