import { describe, expect, test } from "vitest";
import { entryOf } from "../../src/workbook/model/apply.ts";
import { answersOf, begun, factsTold, supersededNote, unansweredOn } from "../../src/workbook/model/begin.ts";
import { brokenIn, rewritten, saved, withDraft } from "../../src/workbook/model/desk.ts";
import type { Draft } from "../../src/workbook/model/draft.ts";
import { draftWay, entryWay } from "../../src/workbook/page/draft-way.ts";
import { deskOf } from "./npd.ts";

const begunAt = (clause: string): Draft => ({ what: "evidence", practice: "T6.5", begunFor: clause, data: { title: `For ${clause}`, clauses: [clause] } });

describe("what is begun and not finished", () => {
  test("each clause has its own: nobody comes to what was begun for another", async () => {
    const desk = withDraft(withDraft(await deskOf("npd-2019"), begunAt("T6.5a")), begunAt("T6.5b"));
    expect([...desk.drafts.values()].map(({ data }) => data["title"])).toEqual(["For T6.5a", "For T6.5b"]);
  });

  test("opens on the page where it goes on, with the clause that it was begun for", async () => {
    const desk = await deskOf("npd-2019");
    expect(draftWay(begunAt("T6.5a"), desk)).toBe("#/evidence/new/T6.5/what/T6.5a");
    const further = { ...begunAt("T6.5a"), data: { title: "A log", statement: "It lists them.", clauses: ["T6.5a"] } };
    expect(draftWay(further, desk)).toBe("#/evidence/new/T6.5/kind/T6.5a");
  });

  test("of what is there opens on the page of what was changed", async () => {
    const desk = await deskOf("npd-2019");
    const before = desk.open.assessed.decision && entryOf(desk.open.assessed.decision, "evidence", "ico-monitoring")?.data;
    expect(draftWay({ what: "evidence", id: "ico-monitoring", data: { ...before, dates: { about: "2019" } } }, desk)).toBe("#/evidence/ico-monitoring/dates");
  });

  test("the letter has a page of its own", () => {
    expect(entryWay({ what: "assessment", id: "assessment" }, "letter.date")).toBe("#/letter");
    expect(entryWay({ what: "assessment", id: "assessment" }, "profile.reasons")).toBe("#/about");
  });
});

describe("beginning", () => {
  const answers = { data: "Survey", producer: "Office", role: "producer", sensitivity: "low", interest: "low" };

  test.each([
    ["on_its_behalf", "Schools do, in the census.", "Schools do, in the census."],
    ["producer", "", "The producer collects them itself."],
  ])("who collects the data is written: %s", async (collected, how, reason) => {
    const { files, folder } = await begun(answersOf({ ...answers, collected, how_collected: how }));
    expect(files.get(`${folder}/assessment.yaml`)).toContain(`collected_by:\n    is: ${collected}\n    reason: ${reason}`);
  });

  test("how they do it is asked where that is not the producer", () => {
    expect(unansweredOn("collected", { ...answers, collected: "on_its_behalf" })).toEqual([
      { field: "how_collected", question: "How can one tell who collects them?" },
    ]);
    expect(unansweredOn("collected", { ...answers, collected: "producer" })).toEqual([]);
  });

  test("each answer about the data stands behind its question", () => {
    const facts = { linked: { is: false, reason: "The loans file stands alone." }, personal: { is: true, reason: "Borrowers are people." } };
    expect(factsTold({ facts })).toEqual([
      "Are the data about people? Yes. Borrowers are people.",
      "Are they linked to other data? No. The loans file stands alone.",
      "Are they shared outside the producer? Not answered: it is asked again later.",
      "Can researchers use the detailed records? Not answered: it is asked again later.",
    ]);
  });

  test("a newer edition is told, with what to do, from the day on which it is in force", async () => {
    expect(await supersededNote("2025-10-29")).toBeUndefined();
    expect(await supersededNote("2025-10-30")).toMatch(
      /^What you begin here is assessed by edition 2\.1 .* Go on if edition 2\.1 is meant, and say why on the page “About the assessment”/,
    );
    // What a page cannot do is told with what somebody can do who has pages and no command.
    expect(await supersededNote("2025-10-30")).toMatch(
      /save a zip, send it to whoever looks after the T6 tool .* The zip that comes back opens in the workbook\.$/,
    );
  });
});

test("a mistake elsewhere in its file keeps nobody from saving what is said of the assessment", async () => {
  const desk = await deskOf("npd-2019", /assessment|T6\.5/);
  const data = desk.open.assessed.decision && entryOf(desk.open.assessed.decision, "assessment", "assessment")?.data;
  // The judgement in it links to evidence that is not open here.
  expect(desk.open.diagnostics.some(({ code, place }) => code === "reference/unknown-link" && place.startsWith("judgement"))).toBe(true);
  expect(await saved(desk, { what: "assessment", id: "assessment", data: { ...data, introduction: "It begins." } }, "changing")).toHaveProperty("desk");
});

test("a file that cannot be read as it is is known by its name", async () => {
  const desk = await deskOf("npd-2019", /assessment|T6\.5/);
  expect(brokenIn(desk)).toEqual([]);
  expect(brokenIn(await rewritten(desk, "npd-2019/T6.5.yaml", "practice: T6.5\nevidence: [", "changing"))).toEqual(["npd-2019/T6.5.yaml"]);
});
