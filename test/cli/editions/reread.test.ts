import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ferrySurvey, flat, type Moved } from "./moved.ts";

/* A review hangs on the words that somebody read, and not on the id of the clause: where the clause says something else, the line waits again. */

let moved: Moved;
beforeEach(async () => {
  moved = await ferrySurvey();
});
afterEach(() => moved.away());

const code = "crosswalk/other-words crosswalk.yaml";
const upgrade = (...more: readonly string[]) => moved.t6("upgrade", moved.at("."), "--to", "3.0", "--on", "2026-11-28", ...more);
const accept = () => upgrade("--accept", "1", "--by", "Rosalind Achebe");

/** Takes the words of 4.5 with a change, and carries the assessment over to the catalogue with them. */
async function reworded(from: string, to: string): Promise<void> {
  const held =
    "Protect the confidentiality of individual and business information when producing statistics. Be transparent about the choices made in line with the producer's published confidentiality policy and apply appropriate disclosure control methods before release";
  writeFileSync(moved.at("copied.json"), JSON.stringify({ by: "B", from: "C", on: "2026-11-28", practices: { "4.5": held.replace(from, to) } }));
  await moved.t6("catalogue", "fill", moved.at("copied.json"), "-o", moved.at("filled.yaml"), "--take", "4.5");
  moved.write("crosswalk.yaml", moved.read("crosswalk.yaml").replace("crosswalk: standard-4", "crosswalk: filled.yaml"));
}

test("what was read is written with the review, and other marks are no other words", async () => {
  await accept();
  expect(moved.crosswalk().lines[0]).toMatchObject({ to: "4.5a", reviewed: { words: expect.stringContaining("Protect the confidentiality") } });
  await reworded("Protect", "protect");
  expect(await moved.codes()).not.toContain(code);
});

test.each([
  ["and says what was read", (text: string) => text],
  ["and says nothing of what was read: it was the words before any were filled in", (text: string) => text.replace(/^ {6}words: .*\n/gm, "")],
])("a line whose clause has other words now waits again, %s; and counts once it is reviewed anew", async (_, written) => {
  await accept();
  await reworded("Protect", "protect");
  moved.write("crosswalk.yaml", written(moved.read("crosswalk.yaml")));
  moved.write("filled.yaml", moved.read("filled.yaml").replaceAll("protect the confidentiality of", "guard the secrets of"));
  expect(await moved.codes()).toContain(code);
  expect(flat((await upgrade("--dry-run")).out)).toContain("What was reviewed of other words, and waits again");
  expect(await accept()).toMatchObject({ code: 0 });
  expect([await moved.codes(), moved.crosswalk().lines[0]?.reviewed?.words]).toEqual([
    expect.not.arrayContaining([code]),
    expect.stringContaining("guard the secrets"),
  ]);
});
