import { describe, expect, test } from "vitest";
import { dataOf, imported, inRow, newRow } from "./rows.ts";

const log = {
  Title: "Log of output checks, 2019",
  "What it shows": "Two people check every table.",
  Kind: "record",
  "Does it exist": "in place",
  "Who says so": "producer",
  "Who can open it": "open only to people inside the organisation",
  "Date of the thing": "2019-05",
  Clauses: "T6.1a",
};
const checked = { "How far checked": "checked", "Checked by": "Data Protection Officer", "Checked on": "2019-06" };
const judged = { Conclusion: "Not yet shown", "Judged by": "Jo Bloggs", "Judged on": "2019-12-31", Reasons: "Because." };

describe("a title will do where an id belongs", () => {
  test("of what is there, whatever its capitals, and it is told", async () => {
    const { now, told, refusals } = await imported(newRow("T6.1", { ...log, "Source (id)": "response on national pupil database access" }));
    expect(refusals).toBe("");
    expect(told).toMatch(/\(Source \(id\)\) says “response on .*”, which is the title of ‘letter-2019’: the id is read\./);
    expect(dataOf(now, "T6.1.yaml").evidence.at(-1).source).toBe("letter-2019");
  });

  test("in quotation marks, and a part of a clause with other capitals: nothing else can be meant", async () => {
    const { now, refusals } = await imported(
      newRow("T6.3", { ...log, Clauses: "T6.3a (Access, storage)", "Source (id)": "“Response on National Pupil Database access”" }),
    );
    expect(refusals).toBe("");
    expect(dataOf(now, "T6.3.yaml").evidence.at(-1)).toMatchObject({ source: "letter-2019", clauses: [{ clause: "T6.3a", parts: ["access", "storage"] }] });
  });

  test("of a row that is new, which has no id that anybody could know, and with commas of its own", async () => {
    const { now, refusals } = await imported((sheets) =>
      inRow("Judgements", "T6.5", { ...judged, "Rests on (ids)": `${log.Title}, major-reviews` })(newRow("T6.1", log)(sheets)),
    );
    expect(refusals).toBe("");
    expect(dataOf(now, "T6.5.yaml").judgement.cites).toEqual(["log-of-output-checks-2019", "major-reviews"]);
  });
});

describe("what names nothing", () => {
  test.each(["letter-2091", "How we share pupil and workforce dat", "log-of-output-checks-2091"])(
    "“%s” gets a guess only of what the next import takes",
    async (text) => {
      const make = (source: string) => (sheets: Parameters<ReturnType<typeof newRow>>[0]) =>
        newRow("T6.2", { ...log, Title: "Another log", Clauses: "T6.2a", ...checked, "Check is seen in (id)": source })(newRow("T6.1", log)(sheets));
      const { refusals } = await imported(make(text));
      expect(refusals).toMatch(/^T6\.2, cell \w+ \(Check is seen in \(id\)\) says “.*”, and no evidence and no source has that id or title\./);
      const [, guess] = /Did you mean “([^”]*)”\?/.exec(refusals) ?? [];
      if (guess !== undefined) expect((await imported(make(guess))).refusals).toBe("");
      expect(guess).not.toBe("log-of-output-checks-2019");
    },
  );
});

describe("an id in the first column that nobody knows", () => {
  test("is emptied, where the row is new", async () => {
    const { refusals } = await imported(newRow("T6.1", { ...log, Id: "mine" }));
    expect(refusals).toMatch(/says “mine”, and there is no such entry\. If the row is new, empty the cell: t6 makes the id\.$/);
  });

  test("or put back, where one is missing, by its name", async () => {
    const { refusals } = await imported(inRow("T6.1", "sharing-page", { Id: "sharing" }));
    expect(refusals).toContain("Or put back the id that stood there: sharing-page.");
  });
});

test("a clause with a blank before its letter is that clause", async () => {
  const { now, refusals } = await imported(newRow("T6.1", { ...log, Clauses: "T6.1 a, t6.1 B" }));
  expect(refusals).toBe("");
  expect(dataOf(now, "T6.1.yaml").evidence.at(-1).clauses).toEqual(["T6.1a", "T6.1b"]);
});
