import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { documentKinds } from "../../src/model/documents.ts";
import { readHtml, readMarkdown } from "./annex.ts";
import { emptyFolder } from "./folder.ts";
import { run } from "./process.ts";
import { root, t6 } from "./t6.ts";

test("an OpenDocument file is the same bytes wherever and whenever it is made", () => {
  const made = (cwd: string, path: string, env: Readonly<Record<string, string>>): Buffer => {
    const file = join(emptyFolder(), "annex.odt");
    expect(t6(["report", path, "-o", file, "--quiet"], { cwd, env })).toEqual({ code: 0, out: "", err: "" });
    return readFileSync(file);
  };
  const first = made(root, "fixtures/npd-2019", { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" });
  const second = made(emptyFolder(), join(root, "fixtures/npd-2019"), { TZ: "America/St_Johns", LC_ALL: "C" });
  expect(first.equals(second)).toBe(true);
  expect(first.length).toBeGreaterThan(10_000);
});

/*
 * What LibreOffice makes of the documents, where there is one. Where there is none these are no tests; what the files hold is asserted without it in
 * test/render/odt.
 */
const present = spawnSync("soffice", ["--version"]).status === 0;
const describeIf = (applies: boolean) => (applies ? describe : () => undefined);

describeIf(present)("LibreOffice", () => {
  let folder: string;
  const names = documentKinds.map((kind) => (kind === "annex" ? "npd-2019" : `npd-2019-${kind}`));
  const convert = (to: string): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const ran = run("soffice", ["--headless", profile, "--convert-to", to, "--outdir", folder, ...names.map((name) => join(folder, `${name}.odt`))], folder);
    if (ran.code !== 0) throw new Error(ran.err);
  };
  beforeAll(() => {
    folder = emptyFolder();
    const kinds = documentKinds.flatMap((kind) => ["--document", kind]);
    expect(t6(["report", "fixtures/npd-2019", ...kinds, "--format", "odt", "--format", "markdown", "-o", `${folder}/`]).code).toBe(0);
    convert("pdf");
    convert("html:HTML (StarWriter):EmbedImages");
  }, 120_000);

  describe.each(names)("%s", (name) => {
    const read = (ending: string): string => readFileSync(join(folder, `${name}.${ending}`), "latin1");

    test("becomes pages, with their title and links that lead where they should", () => {
      const pdf = read("pdf");
      expect(pdf.startsWith("%PDF-")).toBe(true);
      expect(pdf).toMatch(/\/Count [1-9]/);
      for (const link of readMarkdown(readFileSync(join(folder, `${name}.md`), "utf8")).links) expect(pdf).toContain(`/URI(${link})`);
    });

    test("keeps headings, lists, links and tables with their rows of headings", () => {
      const html = readFileSync(join(folder, `${name}.html`), "utf8");
      const markdown = readFileSync(join(folder, `${name}.md`), "utf8");
      const count = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;
      expect(html).toMatch(/<body lang="en-GB"/);
      for (const level of [1, 2, 3, 4]) expect(count(new RegExp(`<h${level}[ >]`, "g"), html)).toBe(count(new RegExp(`^#{${level}} `, "gm"), markdown));
      // The facts at the top have a column of headings, and no row of them.
      const facts = count(/^\| (?:Principle|To|Reply by) \|/gm, markdown);
      expect(count(/<thead>/g, html)).toBe(count(/<table /g, html) - facts);
      expect(count(/<[uo]l>/g, html) > 0).toBe(/^(?:-|\d+\.) /m.test(markdown));
      const links = readHtml(
        `<!DOCTYPE html><html lang="en-GB"><body>${html.replace(/^[\s\S]*<body[^>]*>/, "").replace(/<\/body>[\s\S]*$/, "")}</body></html>`,
      ).links;
      for (const link of readMarkdown(markdown).links) expect(links).toContain(link);
    });
  });
});
