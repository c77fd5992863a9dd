import { expect, test } from "vitest";
import type { Result, Standing } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText, prose } from "../../src/view/prose.ts";
import { bare, clause, evidence, item, judgement, practice } from "./builders.ts";

const ruling = item("ruling", {
  title: "The ruling",
  stance: "contradicts",
  said_by: "court",
  speaker: "the High Court",
  statement: "The High Court found that DST had shared the register without a legal basis.",
  dates: { about: "2024-06-14" },
  closed: { on: "2024-07-15", evidence: ["note"], confirmed_by: "Landlords' Forum" },
});
const note = item("note", { title: "A note", said_by: "producer", statement: "DST has stopped the sharing.", dates: { about: "2024-07-10" } });

function viewOf(also: readonly string[]) {
  const standing = {
    evidence: "ruling",
    standing: "adverse",
    rule: "standing/adverse-open",
    also,
    at: { file: "P1.yaml", line: 4, column: 5 },
  } as unknown as Standing;
  const practices = [practice("P1", [clause("P1a", { standings: [standing] })], { judgement: judgement({ outcome: "not_consistent" }) })];
  const result: Result = bare({ practices, evidence: [evidence(ruling), evidence(note)], judgement: judgement({ outcome: "consistent" }) });
  return documentView(result);
}

test("where somebody claims that a finding is closed, letter, annex and scorecard tell it as a claim, by whom and on what, and why it closes nothing", () => {
  const view = viewOf(["closure/no-proof", "closure/not-confirmed"]);
  const claim =
    "It is claimed to have been closed on 15 July 2024, on ‘A note’ (reported, not verified), and Landlords' Forum is said to have confirmed it. " +
    "That does not close it: nothing later shows that it was put right and no confirmation from outside DST can be seen.";
  expect(plainText(view.letter.judgement)).toContain(claim);
  expect(plainText(view.practices[0]?.adverse ?? prose())).toContain(claim);
  expect(plainText(view.scorecard.found ?? prose())).toContain("It is claimed to be closed, and that is not shown.");
});

test("what the claim lacks is named, and no more", () => {
  const told = plainText(viewOf(["closure/not-confirmed"]).letter.judgement);
  expect(told).toContain("That does not close it: no confirmation from outside DST can be seen.");
  expect(told).not.toContain("nothing later shows");
});
