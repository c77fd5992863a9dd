import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { type BuildOptions, build } from "esbuild";
import { describe, expect, test } from "vitest";
import type * as Browser from "../../src/browser.ts";
import type * as Library from "../../src/index.ts";
import { emptyFolder, write } from "./folder.ts";
import { run } from "./process.ts";
import { root, t6 } from "./t6.ts";

/*
 * The library inside somebody else's bundle, with nothing of the package beside it; and where there is no Node at all.
 */

const fixture = "fixtures/npd-2019";
const library = (await import(pathToFileURL(join(root, "dist/api/index.js")).href)) as typeof Library;
const files = Object.fromEntries(readdirSync(join(root, fixture)).map((name) => [`${fixture}/${name}`, readFileSync(join(root, fixture, name), "utf8")]));

/** Everything that is asked of the case in each place. */
const asked = `async (t6, loading) => {
  const { assessments, diagnostics, refusals } = await loading;
  const assessed = t6.assess(assessments[0]);
  const result = await assessed.result();
  const documents = [];
  for (const document of ["annex", "letter", "follow-up", "request", "scorecard"]) {
    for (const format of ["markdown", "html", "odt", "json"]) documents.push(Array.from(await t6.render(result, { format, document })).join(","));
  }
  return JSON.stringify({ version: t6.version, folder: assessed.folder, all: [diagnostics, refusals, await assessed.diagnostics()], result, documents });
}`;

type Ask = (t6: Pick<typeof Library, "assess" | "render" | "version">, loading: ReturnType<typeof Library.load>) => Promise<string>;

const onDisk = await (runInContext(`(${asked})`, createContext({})) as Ask)(library, library.load([fixture]));

/** Bundles a built entry, and says what is left in it to be found elsewhere. */
async function bundled(
  entry: string,
  options: Pick<BuildOptions, "platform" | "format" | "globalName">,
): Promise<{ text: string; external: readonly string[] }> {
  const all: BuildOptions = { ...options, entryPoints: [join(root, entry)], bundle: true, logLevel: "silent", outdir: "out" };
  const { outputFiles, metafile } = await build({ ...all, write: false, metafile: true });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { text: outputFiles[0]?.text ?? "", external: imports };
}

describe("in a bundle for Node", () => {
  test.each(["esm", "cjs"] as const)("as %s, elsewhere, it checks, scores and renders", async (format) => {
    const home = emptyFolder();
    const { text } = await bundled("dist/api/index.js", { platform: "node", format });
    const [name, load] = format === "esm" ? ["t6.mjs", 'await import("./t6.mjs")'] : ["t6.cjs", 'require("./t6.cjs")'];
    write(home, name, text);
    const path = JSON.stringify(join(root, fixture));
    const program = `(async () => {
  const t6 = ${load};
  const { assessments } = await t6.load([${path}]);
  const assessed = t6.assess(assessments[0]);
  const result = await assessed.result();
  process.stderr.write(String((await assessed.diagnostics()).length));
  process.stdout.write((await t6.render(result, { format: "markdown" })) + (await t6.render(result, { format: "html" })));
})();`;
    const { diagnostics } = JSON.parse(t6(["check", fixture, "--format", "json"]).out) as { diagnostics: readonly unknown[] };
    expect(run(process.execPath, [write(home, format === "esm" ? "main.mjs" : "main.cjs", program)], home)).toEqual({
      code: 0,
      err: String(diagnostics.length),
      out: t6(["report", fixture]).out + t6(["report", fixture, "--format", "html"]).out,
    });
  });
});

describe("where there is no Node", () => {
  const forPage = { platform: "browser", format: "iife", globalName: "t6" } as const;

  /** The built library for browsers, in a context that has what a page has, and files to be loaded. */
  function page(text: string, codeGeneration = { strings: true }) {
    const encode = (words: string) => new TextEncoder().encode(words);
    const context = createContext({ encode, decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes), structuredClone, URL, files }, { codeGeneration });
    // A page's encoder makes arrays of the page's own kind.
    runInContext("globalThis.TextEncoder = class { encode(text) { return Uint8Array.from(encode(text)); } };", context);
    runInContext("globalThis.TextDecoder = class { decode(bytes) { return decode(bytes); } };", context);
    runInContext(text, context);
    return context;
  }

  test("the bundle for browsers asks for nothing, and tells and renders to the byte what the library does from a disk", async () => {
    const { text, external } = await bundled("dist/browser/index.js", forPage);
    expect(external).toEqual([]);
    expect(JSON.parse(onDisk)).toMatchObject({ folder: fixture, result: { format: "t6-result" }, documents: { length: 20 } });
    const context = page(text);
    expect(runInContext("typeof process + typeof require + typeof Buffer", context)).toBe("undefined".repeat(3));
    expect(await runInContext(`(${asked})(t6, t6.loadFiles(files))`, context)).toBe(onDisk);
  });

  test("where a page's policy forbids code from text, documents are made all the same", async () => {
    const { text } = await bundled("dist/browser/index.js", forPage);
    const context = page(text, { strings: false });
    const result = `t6.loadFiles(files).then(({ assessments }) => t6.assess(assessments[0]).result())`;
    const json = await runInContext(`${result}.then((result) => t6.render(result, { format: "json", audience: "internal" }))`, context);
    expect(JSON.parse(json)).toEqual(JSON.parse(onDisk).result);
    const html = await runInContext(`${result}.then((result) => t6.render(result, { format: "html", audience: "internal" }))`, context);
    expect(html).toBe(await library.render(JSON.parse(onDisk).result, { format: "html", audience: "internal" }));
  });

  test("a folder of templates is refused in one sentence", async () => {
    const browser = (await import(pathToFileURL(join(root, "dist/browser/index.js")).href)) as typeof Browser;
    const { result } = JSON.parse(onDisk) as { result: Library.Result };
    await expect(browser.render(result, { format: "html", templates: "mine" })).rejects.toThrow(
      new browser.TemplatesError("The templates in mine cannot be read: there is no disk here. Leave templates out."),
    );
    expect(await browser.render(result, { format: "json", audience: "internal" })).toBe(await library.render(result, { format: "json", audience: "internal" }));
  });
});
