import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { load } from "../../src/api/load.ts";
import { run } from "./host.ts";

/* Catalogues of one's own: how they are named, checked by themselves, and taken for what they are. */

let room: string;
let folder: string;
const at = (name: string): string => join(room, name);
const head = (change: (text: string) => string): void => {
  const file = join(folder, "assessment.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
};
const naming = (catalogue: string): void => head((text) => text.replace(/^catalogue: .*$/m, `catalogue: ${catalogue}`));

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "own-catalogue-"));
  mkdirSync(at(".git"));
  folder = at("water-use");
  cpSync("fixtures/other-code/water-use", folder, { recursive: true });
  cpSync("fixtures/other-code/catalogue.yaml", at("catalogue.yaml"));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

describe("an assessment names its catalogue", () => {
  const idOf = async (): Promise<string | undefined> => (await load([folder])).assessments[0]?.catalogue?.catalogue.file.catalogue;

  test("by the way to its file, or by the id of one that comes with t6; the options go before it", async () => {
    expect(await idOf()).toBe("keeping-rules");
    naming("t6");
    expect(await idOf()).toBe("t6");
    expect((await load([folder], { catalogue: at("catalogue.yaml") })).assessments[0]?.catalogue?.catalogue.file.catalogue).toBe("keeping-rules");
  });

  test("one that is not there, and one that is no id", async () => {
    naming("../nowhere.yaml");
    expect(await run(["score", folder])).toMatchObject({ code: 2, err: expect.stringContaining("nowhere.yaml cannot be read") });
    naming("standard-5");
    expect((await run(["score", folder])).err).toContain("Those that come with t6 are t6");
  });

  test("one that lies outside of the repository is not read: whoever wrote the assessment may be anybody", async () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    cpSync("fixtures/other-code/catalogue.yaml", join(outside, "c.yaml"));
    naming(join(outside, "c.yaml"));
    expect(await run(["score", folder])).toMatchObject({ code: 2, err: expect.stringContaining("outside of the repository") });
    expect((await run(["score", folder, "--catalogue", join(outside, "c.yaml")])).err).toBe("");
    rmSync(outside, { recursive: true });
  });

  test("nobody steps round what a configuration asks by naming another", async () => {
    const text = readFileSync(at("catalogue.yaml"), "utf8");
    writeFileSync(at("strict.yaml"), text.replace("catalogue: keeping-rules", "catalogue: strict-rules"));
    writeFileSync(at("t6.config.yaml"), "catalogue: strict.yaml\n");
    const { code, out } = await run(["check", folder]);
    expect([code, out]).toEqual([1, expect.stringContaining("names ‘strict-rules’")]);
    expect(await idOf()).toBe("strict-rules");
    naming("../strict.yaml");
    expect((await run(["check", folder])).code).toBe(0);
  });

  test("a changed catalogue changes what rests on it", async () => {
    const { loadFiles } = await import("../../src/api/load-files.ts");
    const files = Object.fromEntries(
      ["assessment.yaml", "KB-1.yaml", "KB-2.yaml", "asks.yaml"].map((name) => [`w/${name}`, readFileSync(join(folder, name), "utf8")]),
    );
    const { assessments } = await loadFiles({ ...files, "catalogue.yaml": readFileSync(at("catalogue.yaml"), "utf8") });
    expect(assessments[0]?.catalogue?.catalogue.file.catalogue).toBe("keeping-rules");
  });
});

describe("a catalogue by itself", () => {
  test("is checked without an assessment, and with others", async () => {
    expect(await run(["check", at("catalogue.yaml")])).toEqual({ code: 0, out: "", err: expect.stringContaining("1 catalogue: no problems") });
    expect((await run(["check", at("catalogue.yaml"), folder])).err).toContain("and 1 catalogue: no problems");
    expect(JSON.parse((await run(["check", at("catalogue.yaml"), "-f", "json"])).out)).toMatchObject({ assessments: [], catalogues: [at("catalogue.yaml")] });
  });

  test("with a mistake fails the check, decides nothing, and explains nothing", async () => {
    writeFileSync(at("catalogue.yaml"), readFileSync(at("catalogue.yaml"), "utf8").replace("words: [Records shall be kept", "words: [Records shall be held"));
    expect(await run(["check", at("catalogue.yaml")])).toMatchObject({ code: 1, out: expect.stringContaining("does not say “Records shall be held") });
    expect((await run(["check", folder])).code).toBe(1);
    const { code, out, err } = await run(["explain", "KB-1.place", "--catalogue", at("catalogue.yaml")]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("does not say");
  });

  test("of which some texts are not held: no position of the whole, and the headline says so", async () => {
    const { out } = await run(["score", folder]);
    expect(out).toMatch(/KB-3 {2}Handing over\n +Unknown: its words are not held/);
    expect(out).toMatch(/KB {4}Care of what is kept\n +Unknown: the words of KB-3 are not held/);
    const letter = (await run(["report", folder, "-d", "letter"])).out;
    expect(letter).toContain("The words of KB-3 (Handing over) are not held by t6, the tool that this was assessed with, so this letter says nothing of them.");
    expect((await run(["explain", "KB-3", folder])).out).toContain("has not been translated");
    const check = JSON.parse((await run(["check", folder, "--final", "-f", "json"])).out);
    const about = check.diagnostics.filter((one: object) => JSON.stringify(one).includes("KB-3")).map(({ code }: { code: string }) => code);
    expect(about).toEqual(["sign-off/words-not-held"]);
  });
});

describe("what looks like something else", () => {
  test("an assessment that is read by another code's catalogue: told once, and not id by id", async () => {
    const { out } = await run(["check", folder, "--catalogue", "t6"]);
    expect(out).toContain("this is probably not the catalogue");
    expect(out).not.toContain("There is no clause");
  });

  test("a number that is an id: 4.10 is not 4.1", async () => {
    writeFileSync(join(folder, "KB-2.yaml"), "practice: 4.10\n");
    expect((await run(["check", folder])).out).toContain('Put it in quotation marks: "4.10"');
  });

  test("a saved result is explained by its own catalogue, and by no other", async () => {
    writeFileSync(at("saved.json"), (await run(["score", folder, "-f", "json"])).out);
    const { out } = await run(["explain", "KB-1.access", at("saved.json")]);
    expect(out).toMatch(/looked through\s+regularly/);
    expect((await run(["explain", "T6.1a", at("saved.json")])).code).toBe(2);
  });
});
