import { blockLines } from "../../source/edit/entry.ts";
import { lists } from "../lists.ts";
import type { Data, Field } from "../model.ts";
import { audienceWords } from "./audience.ts";
import { clauses, shows } from "./clauses.ts";
import { adding, byUse, choice, date, day, ids, lines, shown, takingAway, text, withValue } from "./make.ts";
import { party, partyRole } from "./party.ts";

const verification = (key: string): readonly string[] => ["verification", key];

/** A source by its id. What is described in the row itself gives way to it. */
const source: Field = {
  ...text(["source"], {
    label: "Source (id)",
    refers: ["source"],
    help: "The id or the title of a document on the sheet “Sources”. A document that is described in this row has none.",
  }),
  get: ({ source: where }) => (typeof where === "string" ? where : ""),
  set: (entry, said) => (said === "" && typeof entry["source"] !== "string" ? entry : withValue(entry, ["source"], said === "" ? undefined : said)),
};

/** What a row says of the document itself. Where a source is named by its id, nothing. */
function ofDocument(one: Field): Field {
  const isNamed = ({ source: where }: Data): boolean => typeof where === "string";
  return {
    ...one,
    get: (entry) => (isNamed(entry) ? "" : one.get(entry)),
    set: (entry, said) => {
      if (!isNamed(entry)) return one.set(entry, said);
      return said === "" ? entry : { wrong: "describes a document, and “Source (id)” names one in the same row. Keep one of the two, and empty the other" };
    },
  };
}

const stateAlone = choice(["state"], lists.stateOrNone, {
  label: "Does it exist",
  help: "Whether it exists yet, and still does. “There is none” is recorded as speaking against the clauses. Of a plan, “Date of the thing” says for when.",
  width: 14,
  required: true,
});
const state: Field = {
  ...stateAlone,
  set: (entry, said) => {
    const set = stateAlone.set(entry, said) as Data;
    return set["state"] === "absent" ? { ...set, state: "in_place", stance: "contradicts" } : set;
  },
};

/** The keys that have columns of their own. */
const inColumns: ReadonlySet<string> = new Set(
  "id title clauses kind statement state stance severity said_by speaker verification access source dates closed items limitations audience".split(" "),
);

const limitationLines = ({ limitations }: Data): string =>
  (Array.isArray(limitations) ? (limitations as readonly Data[]) : [])
    .map(({ text: said, material, clauses: about, resolved_on: on }) => {
      const notes = [
        material === true ? "material" : "not material",
        ...(Array.isArray(about) ? [about.join(", ")] : []),
        ...(on === undefined ? [] : [`put right ${on}`]),
      ];
      return `${said} (${notes.join("; ")})`;
    })
    .join("\n");

const restLines = (entry: Data): string => {
  const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => !inColumns.has(key)));
  return Object.keys(rest).length === 0 ? "" : blockLines(rest).join("\n");
};

/** What can be filled in about a piece of evidence. */
export const evidenceFields: readonly Field[] = byUse([
  text(["title"], { label: "Title", help: "What it is called.", width: 34, required: true }),
  clauses,
  text(["statement"], { label: "What it shows", help: "One or two sentences.", width: 54, required: true }),
  choice(["kind"], lists.kind, { label: "Kind", help: "What kind of evidence it is.", width: 20, required: true }),
  state,
  choice(["said_by"], lists.saidBy, { label: "Who says so", help: "In which capacity somebody says so.", width: 14, required: true }),
  text(["speaker"], { label: "Speaker", isRare: true, help: "The name of the body that says so, where “Who says so” does not name it well enough." }),
  choice(["access"], lists.access, { label: "Who can open it", help: "Who can open the thing itself.", width: 24, required: true }),
  choice(["audience"], lists.audience, audienceWords),
  choice(["verification", "level"], lists.level, {
    label: "How far checked",
    help: "How far somebody checked it. Left empty, it counts as reported.",
    width: 22,
  }),
  party(verification("by"), { label: "Checked by", help: "The body or person who checked it." }),
  partyRole(verification("by"), {
    label: "Checker is",
    isRare: true,
    help: "What whoever checked it is to the producer. Left empty, it is taken from the parties of the assessment.",
    name: "Checked by",
  }),
  date(verification("on"), { label: "Checked on", help: "When it was checked." }),
  text(verification("in"), {
    label: "Check is seen in (id)",
    isRare: true,
    refers: ["evidence", "source"],
    help: "The id or the title of the evidence or source in which the check can be seen.",
  }),
  source,
  ...[
    text(["source", "title"], { label: "Document", help: "What the document is called. Left empty in a new row, it is called as the evidence is.", width: 26 }),
    text(["source", "publisher"], { label: "Publisher", isRare: true, help: "Who published it." }),
    text(["source", "reference"], { label: "Reference", help: "Where it is kept, if it has no web address." }),
    text(["source", "url"], { label: "Web address", help: "The full address, as the browser shows it.", width: 30, names: "address" }),
    date(["source", "published"], { label: "Published", help: "When it was published." }),
    day(["source", "accessed"], { label: "Last opened", isRare: true, help: "The day somebody last opened it." }),
  ].map(ofDocument),
  date(["dates", "about"], { label: "Date of the thing", help: "When it was published, signed, held or measured." }),
  date(["dates", "valid_until"], { label: "Valid until", help: "The last day on which it holds." }),
  date(["dates", "review_due"], { label: "Review due", help: "When it is to be looked at again." }),
  date(["dates", "ended"], { label: "Ended", isRare: true, help: "When it was withdrawn." }),
  choice(["stance"], lists.stance, {
    label: "For or against",
    help: "Whether it speaks for the clauses or against them. Left empty, it supports them.",
    width: 14,
  }),
  choice(["severity"], lists.severity, { label: "How grave", isRare: true, help: "How grave a contradiction is.", width: 14 }),
  shows,
  lines(["items"], { label: "Points", isRare: true, help: "Points that belong to what it shows, one on each line.", width: 34 }),
  shown(
    "limitations",
    {
      label: "Limitations",
      help: "What it does not show. This column is only shown: an old limitation is changed on the sheet “Limitations”.",
      width: 54,
      elsewhere: "change it on the sheet “Limitations”",
    },
    limitationLines,
  ),
  adding(
    "limitation",
    "limitations",
    { label: "Add a limitation", help: "What it does not show. It is recorded as material. One on each line.", width: 30 },
    (said) => ({ text: said, material: true }),
  ),
  date(["closed", "on"], { label: "Closed on", isRare: true, help: "Of what speaks against a clause: when the matter was closed." }),
  ids(["closed", "evidence"], {
    label: "Closed by (ids)",
    isRare: true,
    refers: ["evidence"],
    help: "The ids or titles of the evidence that shows that it was put right.",
  }),
  party(["closed", "confirmed_by"], { label: "Closure confirmed by", isRare: true, help: "The body or person who confirmed that it was put right." }),
  partyRole(["closed", "confirmed_by"], {
    label: "Who confirmed is",
    isRare: true,
    help: "What whoever confirmed it is to the producer.",
    name: "Closure confirmed by",
  }),
  text(["closed", "in"], {
    label: "Confirmation is seen in (id)",
    isRare: true,
    refers: ["evidence", "source"],
    help: "The id or the title of the evidence or source in which the confirmation can be seen.",
  }),
  takingAway,
  shown("rest", { label: "Also recorded", help: "What else the file says of it. This column is only shown.", width: 54, isRare: true }, restLines),
]);
