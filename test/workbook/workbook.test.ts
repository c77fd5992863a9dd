import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begin } from "../../src/api/begin.ts";
import { shippedCatalogue } from "../../src/api/shipped.ts";
import { yesOrNo } from "../../src/begin/choices.ts";
import { openFactsOf } from "../../src/next/open-facts.ts";
import { answersOf, begun, firstAnswers, unansweredOn } from "../../src/workbook/model/begin.ts";
import { copied, rewritten, saved, unsavedIn, withDraft } from "../../src/workbook/model/desk.ts";
import type { Data } from "../../src/workbook/model/draft.ts";
import { stepFor } from "../../src/workbook/model/evidence-steps.ts";
import { findIn, openIn } from "../../src/workbook/model/open.ts";
import { carriedBy, carriedOf, pageOf, withData } from "../../src/workbook/model/shell.ts";
import { movesBetween, tried } from "../../src/workbook/model/trial.ts";
import { sorted, unzipped, zipped } from "../../src/workbook/model/zip.ts";
import { deskOf, filesOf } from "./npd.ts";

const answers = {
  ...firstAnswers,
  data: "Household Energy Survey",
  producer: "Brackenmere Statistics Office",
  role: "producer",
  facts: { linked: { is: false, reason: "The survey stands alone." }, shared: { is: true, reason: "Two universities receive them." } },
  collected: "producer",
  sensitivity: "medium",
  interest: "high",
  reasons: "It says what people spend.",
};

describe("beginning", () => {
  test("lays out the files that t6 init lays out for the same answers", async () => {
    const { files, folder } = await begun(answersOf(answers));
    const catalogue = await shippedCatalogue();
    const edition = catalogue.catalogue.file.editions.at(-1)?.id ?? "";
    const there = await begin(mkdtempSync(join(tmpdir(), "t6-begin-")), { ...answersOf(answers), edition }, catalogue);
    expect(folder).toBe("household-energy-survey");
    expect(files).toEqual(new Map([...there.files].map(([name, text]) => [`${folder}/${name}`, text])));
  });

  test("asks how one can tell of each fact that is answered, and nothing of what is not", () => {
    for (const is of [true, false])
      expect(unansweredOn("facts", { ...answers, facts: { linked: { is, reason: " " } } })).toEqual([
        { field: "facts.linked.reason", question: "How can one tell whether they are linked to other data?" },
      ]);
    expect(unansweredOn("facts", answers)).toEqual([]);
    expect(unansweredOn("facts", firstAnswers)).toEqual([]);
  });

  test("what was answered, yes or no, is not asked again", async () => {
    const facts = Object.fromEntries(yesOrNo.map((fact, at) => [fact, { is: at % 2 === 0, reason: "It is known." }]));
    const asked = async (data: Data) => {
      const { files, folder } = await begun(answersOf(data));
      const result = await (await openIn(files, folder)).assessed.result();
      return result === undefined ? undefined : openFactsOf(result).map(({ fact }) => fact);
    };
    expect(await asked({ ...answers, facts })).toEqual([]);
    expect(await asked(answers)).not.toContain("shared");
    expect(await asked({ ...answers, facts: {} })).toContain("shared");
  });
});

describe("a draft", () => {
  const item = { title: "Log", clauses: ["T6.4c"], kind: "record", statement: "It is a log.", state: "in_place", said_by: "producer", access: "internal" };

  test("is told what t6 check has against it, field by field", async () => {
    const { open } = await deskOf("npd-2019");
    const trial = await tried(open, { what: "evidence", practice: "T6.4", data: { ...item, access: "public", dates: { about: "2018-02-31" } } });
    if (trial.refusal !== undefined) throw new Error(trial.refusal);
    expect(trial.problems.filter(({ severity }) => severity === "error").map(({ field }) => stepFor(field).id)).toEqual(["dates"]);
  });

  test("moves what the same evidence in the files moves", async () => {
    const { open } = await deskOf("npd-2019");
    const trial = await tried(open, { what: "evidence", practice: "T6.1", data: { ...item, clauses: ["T6.1h"] } });
    if (trial.refusal !== undefined) throw new Error(trial.refusal);
    expect(movesBetween(open.assessed.decision, trial.then.assessed.decision).findings).toEqual([{ id: "T6.1h", from: "not_shown", to: "partly_met" }]);
  });

  test("that t6 check refuses is not saved, and stays what it is", async () => {
    const desk = await deskOf("npd-2019");
    const draft = { what: "evidence", practice: "T6.4", data: { ...item, kind: "poem" } } as const;
    const kept = withDraft(desk, draft);
    expect(await saved(kept, draft, "adding")).toHaveProperty("refusal");
    expect([...kept.drafts.values()]).toMatchObject([draft]);
  });
});

describe("a zip", () => {
  test("gives back what went in, also what is no text, and is the same each time", () => {
    const files = filesOf("npd-2019");
    const others = new Map([["npd-2019/scan.pdf", Uint8Array.of(0x25, 0xff, 0xfe, 0)]]);
    const bytes = zipped(files, others);
    expect(zipped(files, others)).toEqual(bytes);
    const back = unzipped(bytes, "npd.zip");
    if (typeof back === "string") throw new Error(back);
    expect(sorted(back)).toEqual({ files: new Map([...files].sort()), others });
  });

  test("that is none, or leads out of its folder, is told or left", () => {
    expect(unzipped(Uint8Array.of(1, 2, 3), "letter.zip")).toMatch(/^letter\.zip cannot be unpacked/);
    expect(sorted(new Map([["../up.yaml", Uint8Array.of(65)]])).files.size).toBe(0);
  });
});

test("a page carries any files, and nothing in them can end the place where they stand", () => {
  const empty = pageOf({ style: "", script: "0", data: "null", digests: ["x"] });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constantFrom("</script><script>alert(1)</script>", "<!--<script>", "\u2028"))), (files) => {
      const carried = carriedOf({ folder: "a", files: new Map(Object.entries(files)), others: new Map() });
      const page = withData(empty, carried);
      expect(carriedBy(page)).toEqual(carried);
      expect(page.match(/<\/script>/g)).toHaveLength(2);
    }),
    { numRuns: 1000 },
  );
  expect(carriedBy("<p>Hello</p>")).toBeNull();
});

test("several assessments are found, each with its folder", async () => {
  const { folders, open } = await findIn(new Map([...filesOf("npd-2019"), ...filesOf("npd-2016")]));
  expect(folders).toEqual(["npd-2016", "npd-2019"]);
  expect((await open("npd-2016")).loaded.assessment?.head.data.as_of).toMatch(/^2016/);
});

test("a copy that is saved is all there is to save, but for files that have a folder: that is still to be written", async () => {
  const desk = await deskOf("npd-2019", /assessment|T6\.3/);
  const changed = await rewritten(desk, "npd-2019/T6.3.yaml", `${desk.open.files.get("npd-2019/T6.3.yaml")}# Mine\n`, "changing");
  expect(unsavedIn(copied(changed, false))).toEqual([]);
  expect(unsavedIn(copied(changed, true))).toEqual(["npd-2019/T6.3.yaml"]);
});
