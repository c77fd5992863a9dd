import fc from "fast-check";
import { expect, test } from "vitest";
import type { BookFormat } from "../../src/api/sheet.ts";
import { runsOf } from "../runs.ts";
import { exportSheet, filesOf, importSheet, opened } from "./book.ts";
import { oddFiles } from "./odd.ts";

/**
 * What nobody changed stays, byte for byte. Each kind of book has two files of its own with half of the 500 trips, so that none of them is a wait: each
 * trip writes and reads a whole book.
 */
export function changesNothing(format: BookFormat, seed: number): void {
  test("changes no byte where nobody changed it, whatever the entries say", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(oddFiles, async (texts) => {
        const { loaded, decision } = await opened(texts);
        expect(await importSheet(loaded, decision, await exportSheet(decision, format))).toMatchObject({ changes: [], told: [], doubts: [] });
      }),
      { numRuns: runsOf(250), seed },
    );
  });
}

/** The same of real assessments. */
export function changesNothingOfReal(format: BookFormat): void {
  test.each(["npd-2016", "npd-2019", "all-met"])("changes nothing of %s, and is the same bytes each time", async (fixture) => {
    const { loaded, decision } = await opened(filesOf(fixture));
    const bytes = await exportSheet(decision, format);
    expect(Buffer.compare(bytes, await exportSheet(decision, format))).toBe(0);
    expect(await importSheet(loaded, decision, bytes)).toMatchObject({ changes: [], told: [], doubts: [] });
  });
}
