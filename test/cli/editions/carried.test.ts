import { rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ferrySurvey, flat, type Moved } from "./moved.ts";

/* What was carried over, what waits and what was refused is told in every document, and nothing that speaks against the producer disappears with the move. */

let moved: Moved;
beforeEach(async () => {
  moved = await ferrySurvey();
});
afterEach(() => moved.away());

const document = async (kind: string, ...more: readonly string[]): Promise<string> => flat((await moved.t6("report", moved.at("."), "-d", kind, ...more)).out);

describe("a limitation", () => {
  test("of a clause whose line does not stand goes with that line, and is no mistake in the file of 2.1", async () => {
    moved.review(({ to, evidence }) => (evidence === "policy" && to === "4.1c" ? "stands: true" : evidence === "declarations" ? "stands: true" : undefined));
    const codes = await moved.codes();
    expect(codes).not.toContain("evidence/limitation-elsewhere T6.1.yaml");
    const { assessments } = JSON.parse((await moved.t6("score", moved.at("."), "-f", "json")).out);
    const items = new Map<string, { limitations?: { clauses: string[] }[] }>(
      assessments[0].result.evidence.map(({ item }: { item: { id: string } }) => [item.id, item]),
    );
    expect(items.get("policy")?.limitations).toBeUndefined();
    expect(items.get("declarations")?.limitations?.map(({ clauses }) => clauses)).toEqual([["4.5a"]]);
  });
});

describe("the order of clauses", () => {
  test("is that of the file: what was carried over stands in no list of it, and t6 fix finds nothing to do", async () => {
    moved.review(() => "stands: true, note: Seen.");
    expect(await moved.codes()).not.toContain("reference/unsorted-clauses T6.1.yaml");
    const { err } = await moved.t6("fix", moved.at("."), "--dry-run");
    expect(err).toContain("Nothing to correct.");
  });

  test("is put right once where the file has it wrong, and only what the file names is told", async () => {
    moved.review(() => "stands: true, note: Seen.");
    moved.write(
      "T6.1.yaml",
      moved.read("T6.1.yaml").replace("[T6.1g, T6.4a]", "[T6.1g, T6.4a, { clause: 4.5d, of: standard-4 }, { clause: 4.5a, of: standard-4 }]"),
    );
    const check = flat((await moved.t6("check", moved.at("."))).out);
    expect(check).toContain("These clauses are not in the order of the catalogue: 4.5d and 4.5a.");
    expect((await moved.t6("fix", moved.at("."))).err).toContain("1 correction in 1 file.");
    expect((await moved.t6("fix", moved.at("."))).err).toContain("Nothing to correct.");
  });
});

describe("one wrong value", () => {
  test("is told alone: what was carried over, and what stays of the edition before, is no mistake beside it", async () => {
    moved.review(() => "stands: true, note: Seen.");
    const before = await moved.codes();
    moved.write("T6.1.yaml", moved.read("T6.1.yaml").replace(/kind: \w+/, "kind: polcy"));
    const fresh = (await moved.codes()).filter((code) => !before.includes(code));
    expect(fresh).toEqual(["schema/not-one-of T6.1.yaml"]);
  });
});

describe("what speaks against the producer", () => {
  test("and was refused is printed with its name, who refused it and why", async () => {
    moved.review(({ evidence }) =>
      evidence === "audit-finding" ? "stands: false, note: It was about the ticket office and not about statistics." : "stands: true",
    );
    for (const kind of ["annex", "letter", "scorecard", "record"]) {
      const text = await document(kind);
      expect([kind, text]).toEqual([kind, expect.stringContaining("Audit of the ferry survey")]);
      expect([kind, text]).toEqual([kind, expect.stringMatching(/Rosalind Achebe.*It was about the ticket office and not about statistics\./)]);
    }
  });

  test("is refused with its reason by t6 upgrade, and then nothing is asked for", async () => {
    const number = moved.crosswalk().lines.findIndex(({ evidence }) => evidence === "audit-finding") + 1;
    const { code } = await moved.t6(
      "upgrade",
      moved.at("."),
      "--to",
      "3.0",
      "--on",
      "2026-11-28",
      "--refuse",
      String(number),
      "--by",
      "Rosalind Achebe",
      "--note",
      "It was about the ticket office.",
    );
    expect([code, moved.crosswalk().lines[number - 1]?.reviewed]).toEqual([
      0,
      expect.objectContaining({ by: "Rosalind Achebe", on: "2026-11-28", stands: false, note: "It was about the ticket office." }),
    ]);
    expect(await moved.codes()).not.toContain("crosswalk/refused-without-reason crosswalk.yaml");
  });

  test("and was refused without a reason is told", async () => {
    moved.review(() => "stands: false");
    expect(await moved.codes()).toContain("crosswalk/refused-without-reason crosswalk.yaml");
    expect(await document("annex")).toContain("no reason was given");
  });
});

describe("lines that nobody has reviewed", () => {
  test("keep every document from being final", async () => {
    for (const kind of ["annex", "letter", "record", "scorecard"]) {
      const { code, err } = await moved.t6("report", moved.at("."), "-d", kind, "--final", "-o", moved.at(`../${kind}.md`));
      expect([kind, code]).toEqual([kind, 1]);
      expect([kind, flat(err)]).toEqual([kind, expect.stringContaining("lines of the crosswalk wait for a review")]);
    }
  });

  test("are told where it would be said that nothing bears on a practice", async () => {
    const annex = await document("annex");
    expect(annex).not.toContain("Nothing in the evidence bears on");
    expect(annex).toContain("Evidence that may bear on 4.5 waits for a review");
    for (const kind of ["letter", "scorecard", "record"]) expect([kind, await document(kind)]).toEqual([kind, expect.stringMatching(/wait for a review/)]);
    expect(flat((await moved.t6("score", moved.at("."))).out)).toMatch(/lines of crosswalk\.yaml wait for a review/);
    expect(flat((await moved.t6("explain", "4.5c", moved.at("."))).out)).toMatch(/waits for a review/);
  });

  test("are the first thing to do; nothing is asked for that one of them may show", async () => {
    const text = flat((await moved.t6("next", moved.at("."))).out);
    expect(text).toMatch(/ 1\. small Review the \d+ lines of crosswalk\.yaml that wait/);
    expect(text).not.toContain("Write down a policy");
    const scorecard = await document("scorecard");
    expect(scorecard).toMatch(/What would move it most.*1\. \*\*.*\*\* Review the \d+ lines/);
    expect(scorecard).not.toContain("Write down a policy");
  });
});

test("how a book that is out with somebody comes back is said before the move", async () => {
  rmSync(moved.at("crosswalk.yaml"));
  const { out } = await moved.t6("upgrade", moved.at("."), "--to", "3.0", "--dry-run");
  expect(flat(out)).toContain("A spreadsheet that is out with somebody: it is imported with --catalogue t6. A new one is of edition 3.0.");
});

test("a difference across the editions names the edition as its cause, and compares no clause with another", async () => {
  const old = moved.at("../old.json");
  writeFileSync(old, (await moved.t6("score", moved.at("."), "-f", "json", "--catalogue", "t6")).out);
  for (const format of ["text", "markdown"]) {
    const { code, out } = await moved.t6("diff", old, moved.at("."), "-f", format);
    expect([code, flat(out)]).toEqual([
      0,
      expect.stringContaining("The cause is the edition: edition 2.1 asks for T6.1, T6.2, T6.3, T6.4 and T6.5, edition 3.0 for 4.1,"),
    ]);
    expect(out).not.toMatch(/no longer recorded|new: |evidence items? removed|The catalogue changed/);
    expect(flat(out)).toMatch(/T6\.1 .*\(edition 2\.1\).* 4\.1 .*\(edition 3\.0\)/);
  }
});

test("a check of it names the places in a book of its edition", async () => {
  moved.review(() => "stands: true, note: Seen.");
  moved.write(
    "T6.1.yaml",
    moved.read("T6.1.yaml").replace("clauses: [T6.1g, T6.4a]", "clauses: [T6.1g, T6.4a, { clause: 4.5d, of: standard-4 }, { clause: 4.5a, of: standard-4 }]"),
  );
  const { out } = await moved.t6("check", moved.at("."));
  expect(out).toContain("not in the order of the catalogue");
  expect(flat(out)).toMatch(/book: 4\.\d, ‘policy’/);
});

describe("practices whose words are not held", () => {
  test("keep an annex and a letter from being final, until somebody lets them stand by name and with a reason", async () => {
    const codes = async (kind: string): Promise<string> =>
      flat((await moved.t6("report", moved.at("."), "-d", kind, "--final", "-o", moved.at(`../${kind}.md`))).err);
    for (const kind of ["annex", "letter"]) expect([kind, await codes(kind)]).toEqual([kind, expect.stringContaining("sign-off/words-not-held")]);
    expect(await codes("annex")).toContain("The words of 4.2, 4.3, 4.4 and 4.6-on are not held, so the document says nothing of them.");
    const [, words = ""] =
      /add “(.*?)” under/.exec(flat((await moved.t6("explain", "sign-off/words-not-held")).out + (await moved.t6("check", moved.at("."), "--final")).out)) ??
      [];
    expect(words).toBe("the words of 4.2, 4.3, 4.4 and 4.6-on are not held by t6");
    moved.write(
      "assessment.yaml",
      `${moved.read("assessment.yaml")}sign_off: { meant: [{ text: "${words}", reason: The rest follows in spring., by: Moira Fenwick }] }\n`,
    );
    for (const kind of ["annex", "letter"]) expect([kind, await codes(kind)]).toEqual([kind, expect.not.stringContaining("sign-off/words-not-held")]);
    expect(await document("record")).toMatch(/Moira Fenwick lets the sentence .* stand as it is, for this reason: The rest follows in spring\./);
  });

  test("are a step of t6 next while they keep documents from being final", async () => {
    const next = async (): Promise<string> => flat((await moved.t6("next", moved.at("."))).out);
    expect(await next()).toMatch(/2\. large Get the words of 4\.2, 4\.3, 4\.4 and 4\.6-on from somebody who has the code open: t6 catalogue fill/);
    moved.review(() => "stands: true, note: Seen.");
    expect(await next()).toMatch(/ 1\. large Get the words of 4\.2/);
    const meant = "{ text: the words of 4.2, 4.3, 4.4 and 4.6-on are not held by t6, reason: The rest follows., by: Moira Fenwick }";
    moved.write("assessment.yaml", `${moved.read("assessment.yaml")}sign_off: { meant: [${meant.replace(/text: (.*?), reason/, 'text: "$1", reason')}] }\n`);
    expect(await next()).not.toContain("Get the words");
  });

  test("are told in the name of the tool, and not in that of whoever signs", async () => {
    for (const kind of ["annex", "letter", "scorecard", "record", "request"]) {
      const text = await document(kind);
      expect([kind, text]).toEqual([kind, expect.stringContaining("not held by t6")]);
      expect([kind, text]).toEqual([kind, expect.not.stringMatching(/known to us|Words not known|Nobody here/)]);
    }
  });
});

describe("that evidence was carried over", () => {
  test("is told: whose crosswalk, who reviewed, what has no place, and what the edition asks beyond", async () => {
    moved.review(({ evidence }) => (evidence === "audit-finding" ? "stands: false, note: It was about something else." : "stands: true"));
    const [annex, record, scorecard] = [await document("annex"), await document("record"), await document("scorecard")];
    expect(annex).toContain("carried over from edition 2.1");
    expect(annex).toContain("Rosalind Achebe");
    expect(record).toContain("The tool's own crosswalk");
    expect(record).toMatch(/Signed declarations.*T6\.1b.*4\.5a.*stands/);
    expect(record).toMatch(/By the published mapping it should be among the practices whose words are not held/);
    for (const text of [annex, scorecard]) expect(text).toContain("Social acceptability");
  });

  test("what was given no place is told with the reason, and is left out once somebody has placed it by hand", async () => {
    moved.write("T6.1.yaml", moved.read("T6.1.yaml").replace("[T6.1a, T6.1b]", "[T6.1a]").replace("clauses: [T6.1b] }", "clauses: [T6.1a] }"));
    rmSync(moved.at("crosswalk.yaml"));
    await moved.t6("upgrade", moved.at("."), "--to", "3.0", "--on", "2026-11-27", "-q");
    moved.review(() => "stands: true, note: Seen.");
    expect(await document("annex")).toMatch(/No place was proposed for ‘Signed declarations’, in whole or in part\. The reason: By the published mapping/);
    moved.write("T6.1.yaml", moved.read("T6.1.yaml").replace("[T6.1a]", "[T6.1a, { clause: 4.5a, of: standard-4 }]"));
    for (const kind of ["annex", "record"])
      expect([kind, await document(kind)]).toEqual([kind, expect.not.stringMatching(/No place was proposed|have no place|has no place/)]);
  });

  test("only the text on practices that have one is said to be drafted, and only what was judged before stays with the edition before", async () => {
    moved.review(() => "stands: true, note: Seen.");
    moved.write("4.yaml", 'practice: "4"\njudgement: { outcome: not_yet_shown, by: Moira Fenwick, on: "2026-11-28", reasons: More is to come. }\n');
    moved.write("4.1.yaml", 'practice: "4.1"\njudgement: { outcome: not_yet_shown, by: Moira Fenwick, on: "2026-11-28", reasons: More is to come. }\n');
    expect(await document("letter")).toContain("The text of the annex on 4.1 and 4.5 was drafted by a program");
    expect(await document("record")).toContain("The tool drafted the text on every practice from the evidence; it is marked.");
    expect(flat((await moved.t6("upgrade", moved.at("."), "--to", "3.0", "--dry-run")).out)).toContain("- The judgement on T6: a person judges anew.");
  });

  test("where nobody has judged the whole here, the judgement under the edition before is named as that", async () => {
    for (const kind of ["annex", "letter"])
      expect([kind, await document(kind)]).toEqual([
        kind,
        expect.stringContaining(
          "No overall judgement has been recorded under edition 3.0. The one by Moira Fenwick of 27 November 2026 was made under edition 2.1.",
        ),
      ]);
  });

  test("an item stands where it first appears under this catalogue, and sources that nothing uses are not listed", async () => {
    moved.review(() => "stands: true, note: Seen.");
    const annex = await document("annex");
    expect(annex).not.toContain("set out under T6");
    expect(annex).toMatch(/set out under 4\.1 also bears on this practice/);
    expect(annex).not.toContain("A page about trams");
  });
});
