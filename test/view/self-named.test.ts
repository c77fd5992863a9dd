import { expect, test } from "vitest";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { item, withItems } from "./builders.ts";
import { assessmentText } from "./texts.ts";

/*
 * A ruling or finding has one attribution in a sentence, and its speaker is named once: a statement that says itself who found the matter is not led in by
 * somebody who “reported that” it was found.
 */

const seen = { verification: { level: "verified" } } as const;
const giaa = { said_by: "auditor", speaker: "Government Internal Audit Agency", statement: "Internal audit reviewed the log in May." } as const;
const agency = { ...giaa, speaker: "The Agency" } as const;

test.each<readonly [string, Partial<EvidenceItem>, string]>([
  ["an auditor, by a part of its name", { ...giaa, ...seen }, "The Government Internal Audit Agency reviewed the log in May."],
  ["the same, unchecked", giaa, "The Government Internal Audit Agency reported that it reviewed the log in May."],
  ["an auditor who is called by what it is", { ...agency, ...seen }, "Internal audit reviewed the log in May."],
  ["the same, unchecked", agency, "We understand that internal audit reviewed the log in May."],
  [
    "a tribunal, by the last word of its name",
    { said_by: "court", speaker: "First-tier Tribunal (Information Rights)", statement: "The Tribunal dismissed the appeal.", ...seen },
    "First-tier Tribunal (Information Rights) dismissed the appeal.",
  ],
  [
    "a ruling that nobody has checked",
    { said_by: "court", statement: "The High Court quashed the notice." },
    "We understand that the High Court quashed the notice.",
  ],
  [
    "a name with its short form behind it",
    { said_by: "auditor", speaker: "National Audit Office (NAO)", statement: "The NAO tested 12 entries.", ...seen },
    "National Audit Office (NAO) tested 12 entries.",
  ],
  [
    "a regulator, by the office it holds",
    { said_by: "regulator", speaker: "ICO", statement: "The Information Commissioner reprimanded the school.", ...seen },
    "The Information Commissioner reprimanded the school.",
  ],
  ["a producer by its full name", { statement: "The Department for Street Trams keeps a log." }, "DST told us that it keeps a log."],
  // Words of a name with no deed behind them are no name, and what somebody says of another is two.
  [
    "a matter that shares words with a name",
    { said_by: "regulator", speaker: "Data Protection Commission", statement: "Data protection training is kept.", ...seen },
    "The Data Protection Commission has said that data protection training is kept.",
  ],
  ["a producer that reports an audit", { statement: "Internal audit reviewed the log." }, "DST told us that internal audit reviewed the log."],
])("%s", (_, changes, expected) => expect(assessmentText(withItems([item("a", changes)])).slice(0, expected.length)).toBe(expected));
