import { beforeAll, expect, test } from "vitest";
import { checkFormatNames } from "../../src/cli/check-formats.ts";
import { checkFormats } from "../../src/report/check/formats.ts";
import type { CheckReport } from "../../src/report/check/report.ts";
import { gated, inFormat } from "../report/check/broken.ts";

/*
 * The report of a check in every format, to be read by people. When a change of theirs is meant, read the difference and update them:
 *
 *     npx vitest run test/golden -u
 */

const files: Readonly<Record<keyof typeof checkFormats, string>> = {
  pretty: "pretty.txt",
  json: "report.json",
  ndjson: "report.ndjson",
  junit: "junit.xml",
  sarif: "report.sarif",
  github: "github.txt",
  gitlab: "gitlab.json",
  markdown: "summary.md",
};

let report: CheckReport;
beforeAll(async () => {
  report = await gated();
});

test.each(checkFormatNames)("%s", async (format) => {
  await expect(await inFormat(format, report)).toMatchFileSnapshot(`check/${files[format]}`);
});

test("these are all formats that there are", () => {
  expect(Object.keys(checkFormats)).toEqual(checkFormatNames);
});
