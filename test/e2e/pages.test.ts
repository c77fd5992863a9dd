import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "./folder.ts";
import { run } from "./process.ts";
import { t6 } from "./t6.ts";

/*
 * How long the documents of the real cases are: what a person signs has two pages, what goes with it six, and a board gets one sheet. The files of word
 * processors are counted where there is LibreOffice; HTML as it is printed: test/browser.
 */

const most = { letter: 2, annex: 6, scorecard: 1 } as const;
const kinds = Object.keys(most) as (keyof typeof most)[];
const cases = [
  { name: "npd-2019", earlier: ["--earlier", "fixtures/npd-2016"] },
  { name: "npd-2016", earlier: [] },
] as const;
const words = spawnSync("soffice", ["--version"]).status === 0;

let folder: string;
beforeAll(() => {
  folder = emptyFolder();
  for (const { name, earlier } of cases) {
    for (const kind of kinds) {
      for (const format of words ? ["pdf", "odt", "docx"] : ["pdf"]) {
        const file = join(folder, `${name}-${kind}-${format}.${format}`);
        expect(t6(["report", `fixtures/${name}`, "-d", kind, ...(kind === "scorecard" ? earlier : []), "-q", "-o", file]).code).toBe(0);
      }
    }
  }
  if (!words) return;
  const files = cases.flatMap(({ name }) => kinds.flatMap((kind) => ["odt", "docx"].map((format) => join(folder, `${name}-${kind}-${format}.${format}`))));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  expect(run("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, ...files], folder).code).toBe(0);
}, 240_000);

describe.each(cases)("$name", ({ name }) => {
  test.each(kinds.flatMap((kind) => (words ? ["pdf", "odt", "docx"] : ["pdf"]).map((format) => ({ kind, format }))))(
    "the $kind as $format has no more pages than it may",
    async ({ kind, format }) => {
      const file = new Uint8Array(readFileSync(join(folder, `${name}-${kind}-${format}.pdf`)));
      const { numPages } = await getDocument({ data: file, verbosity: 0, useSystemFonts: false }).promise;
      expect(numPages).toBeLessThanOrEqual(most[kind]);
    },
  );
});
