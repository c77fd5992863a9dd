import { expect, test } from "vitest";
import { evidenceSteps, unanswered } from "../../src/workbook/model/evidence-steps.ts";
import { withoutAccess } from "../../src/workbook/model/open-access.ts";
import { sourceNeeded, sourceNeededOf } from "../../src/workbook/model/source-needed.ts";
import { deskOf } from "./npd.ts";

/*
 * What is printed against an assessment, where nobody answered it, is asked before it can be.
 */

const says = evidenceSteps.find(({ id }) => id === "says")?.needed;

test.each([
  [{ stance: "contradicts" }, ["severity"]],
  [{ stance: "contradicts", severity: "weakness" }, []],
  [{ stance: "contradicts", closed: { on: "2019" } }, []],
  [{ stance: "supports" }, []],
  [{}, []],
])("of what speaks against a clause it is asked how grave it is: %o", (data, open) => {
  expect(unanswered({ state: "in_place", said_by: "producer", ...data }, says)).toEqual(open);
});

test("of a new document it is asked who can open it; one that is there may be changed without", () => {
  expect(sourceNeeded.map(({ path }) => path.join("."))).toEqual(["title", "access"]);
  expect(sourceNeededOf("report").map(({ path }) => path.join("."))).toEqual(["title"]);
});

test("the overview lists the documents of which nobody says it, unless the evidence that rests on them does", async () => {
  const { decision } = (await deskOf("npd-2019")).open.assessed;
  if (decision === undefined) throw new Error("It can be decided.");
  const { head } = decision.assessment;
  const [rested] = decision.evidence.flatMap(({ item }) => (typeof item.source === "string" ? [item.source] : []));
  const sources = [
    { id: "report", title: "Report" },
    { id: "open", title: "Open", access: "public" as const },
    { id: rested ?? "", title: "Rested on" },
  ];
  const found = withoutAccess({ ...decision, assessment: { ...decision.assessment, head: { ...head, data: { ...head.data, sources } } } });
  expect(found.map(({ id }) => id)).toEqual(["report"]);
});
