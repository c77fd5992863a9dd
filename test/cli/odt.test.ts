import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assess, load, render } from "../../src/index.ts";
import { run } from "./host.ts";

const fixture = join(import.meta.dirname, "../../fixtures/all-met");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "t6-odt-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an OpenDocument text", () => {
  test("goes to a file by its name, into a pipe by its format, and to those who call the library: the same bytes", async () => {
    const file = join(folder, "annex.odt");
    expect(await run(["report", fixture, "-o", file])).toEqual({ code: 0, out: "", err: `wrote ${file}\n` });
    const piped = await run(["report", fixture, "--format", "odt"]);
    expect(piped).toMatchObject({ code: 0, err: "" });
    const bytes = readFileSync(file);
    expect(Buffer.from(piped.out, "latin1").equals(bytes)).toBe(true);
    const [loaded] = (await load([fixture])).assessments;
    const result = loaded === undefined ? undefined : await assess(loaded).result();
    if (result === undefined) throw new Error("no result");
    expect(Buffer.from(await render(result, { format: "odt" })).equals(bytes)).toBe(true);
  });

  test("does not go to a terminal", async () => {
    for (const output of [[], ["-o", "-"]]) {
      expect(await run(["report", fixture, "--format", "odt", ...output], {}, true)).toEqual({
        code: 2,
        out: "",
        err: "t6: This is no text for a terminal: name a file with -o, or send the output into a file or a pipe.\n",
      });
    }
  });

  test("can go to a file while a terminal looks on", async () => {
    expect(await run(["report", fixture, "-o", join(folder, "seen.odt")], {}, true)).toMatchObject({ code: 0 });
  });
});

describe("templates of one's own", () => {
  const withTemplate = async (name: string, text: string) => {
    const own = mkdtempSync(join(folder, "templates-"));
    mkdirSync(join(own, "partials"));
    writeFileSync(join(own, name), text);
    const file = join(folder, "own.odt");
    return { ...(await run(["report", fixture, "-o", file, "--templates", own])), own, file };
  };

  test("that make no XML are refused, and nothing is written", async () => {
    const { code, out, err, own, file } = await withTemplate("meta.odt.hbs", "<text:p>{{title}}</text:q>");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`t6: The template meta.odt.hbs, in ${own}: What it makes is not XML (`);
    expect(() => readFileSync(file)).toThrow();
  });

  test("are refused as in the other formats for a field that there is not", async () => {
    const { code, err } = await withTemplate("styles.odt.hbs", "\n{{titl}}");
    expect(code).toBe(2);
    expect(err).toContain("The template styles.odt.hbs, line 2");
    expect(err).toContain("Did you mean “title”?");
  });

  test("replace the styles of every document", async () => {
    const shipped = readFileSync(join(import.meta.dirname, "../../templates/styles.odt.hbs"), "utf8");
    const { code } = await withTemplate("styles.odt.hbs", shipped.replaceAll("12pt", "14pt"));
    expect(code).toBe(0);
  });
});
