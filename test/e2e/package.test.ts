import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, namesIn, write } from "./folder.ts";
import { type Ran, run } from "./process.ts";
import { root, t6 } from "./t6.ts";

/*
 * The package as somebody gets it: packed from the build that these tests run, installed without a network into an empty
 * folder, and run from there.
 */
let home: string;
let packed: readonly string[];
const npm = (args: readonly string[], cwd: string): Ran => run("npm", args, cwd, { npm_config_update_notifier: "false", npm_config_loglevel: "error" });

beforeAll(() => {
  home = emptyFolder();
  // The scripts would build once more.
  const pack = npm(["pack", "--ignore-scripts", "--json", "--pack-destination", home], root);
  if (pack.code !== 0) throw new Error(pack.err);
  const [{ filename, files }] = JSON.parse(pack.out) as [{ filename: string; files: readonly { path: string }[] }];
  packed = files.map(({ path }) => path);
  write(home, "package.json", JSON.stringify({ private: true }));
  const install = npm(["i", "--offline", "--no-audit", "--no-fund", `./${filename}`], home);
  if (install.code !== 0) throw new Error(install.err);
}, 60_000);

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly [{ readonly license: { readonly id: string } }];
  readonly hashes: readonly unknown[];
}

describe("what is in it", () => {
  test("these files and folders, and no others", () => {
    const tops = new Set(packed.map((path) => path.split("/")[0] ?? ""));
    expect([...tops].filter((top) => !top.endsWith(".md")).toSorted()).toEqual([
      "LICENCE",
      "catalogues",
      "dist",
      "docs",
      "fixtures",
      "package.json",
      "schemas",
      "templates",
    ]);
    const beneath = (folder: string) => [...new Set(packed.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.split("/")[1]))].toSorted();
    expect(beneath("dist")).toEqual(["THIRD-PARTY-LICENCES", "api", "browser", "cli", "man", "request-form.html", "sbom.cdx.json", "types", "workbook.html"]);
    expect([...tops].filter((top) => top.endsWith(".md")).toSorted()).toEqual([
      "ARCHITECTURE.md",
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "GLOSSARY.md",
      "README.md",
      "SECURITY.md",
    ]);
    expect(beneath("fixtures")).toEqual(["all-met", "npd", "npd-2016", "npd-2019"]);
    expect(beneath("catalogues")).toEqual(["standard-4.yaml", "t6.yaml"]);
    expect(packed.filter((path) => path.startsWith("schemas/")).every((path) => path.endsWith(".schema.json"))).toBe(true);
  });

  test("a bill of materials names each package whose licence is there, once, and nothing else", () => {
    const installed = join(home, "node_modules/t6-assess");
    const { bomFormat, components, dependencies } = JSON.parse(readFileSync(join(installed, "dist/sbom.cdx.json"), "utf8"));
    const named = components.map(
      ({ group, name, version, licenses: [{ license }] }: Component) => `${group === undefined ? "" : `${group}/`}${name} ${version} (${license.id})`,
    );
    const licences = readFileSync(join(installed, "dist/THIRD-PARTY-LICENCES"), "utf8");
    expect(bomFormat).toBe("CycloneDX");
    expect(named.toSorted()).toEqual([...licences.matchAll(/^-{78}\n\n(\S+ \S+ \(.+\))$/gm)].map(([, line]) => line).toSorted());
    expect(dependencies[0].dependsOn).toEqual(components.map(({ purl }: Component) => purl));
    expect(components.every(({ hashes }: Component) => hashes.length === 1)).toBe(true);
  });

  test("every link of its README leads to something in it", () => {
    const folders = packed.flatMap((path) => path.split("/").map((_, at, parts) => parts.slice(0, at).join("/")));
    const known = new Set([...packed, ...folders]);
    const readme = readFileSync(join(home, "node_modules/t6-assess/README.md"), "utf8");
    const links = [...readme.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to = ""]) => to).filter((to) => !/^[a-z]+:/.test(to));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((to) => !known.has(to))).toEqual([]);
  });

  test("no sources, no tests, no temporary files", () => {
    expect(
      packed.filter((path) => /(?:^|\/)(?:src|test|node_modules|build|bench|scripts)\/|\.test\.|(?<!\.d)\.ts$|\.tmp$|\.map$|(?:^|\/)\./.test(path)),
    ).toEqual([]);
  });

  test("every file that the package names is there, and the command can be run", () => {
    const { bin, exports, man } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const named: readonly string[] = [bin.t6, man, ...[exports["."], exports["./browser"]].flatMap((entry) => [entry.types, entry.default])].map(
      (path: string) => path.replace(/^\.\//, ""),
    );
    expect(named.filter((path) => !packed.includes(path))).toEqual([]);
    expect(readFileSync(join(home, "node_modules/t6-assess", bin.t6), "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  test("nothing that only the Node of the build can use", () => {
    expect(existsSync(join(root, "dist/cli/compiled"))).toBe(true);
    expect(packed.filter((path) => path.startsWith("dist/cli/compiled"))).toEqual([]);
  });

  test("it needs no other package", () => {
    expect(namesIn(join(home, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["t6-assess"]);
  });

  test("nothing in it knows where it was built", () => {
    expect(packed.filter((path) => readFileSync(join(root, path), "utf8").includes(root))).toEqual([]);
  });

  test("the documents that people are sent to are in it", () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        "docs/tutorial.md",
        "docs/how-to/ci.md",
        "schemas/editor/practice.schema.json",
        "docs/cli.md",
        "docs/diagnostics/README.md",
        "schemas/result.schema.json",
      ]),
    );
  });
});

describe("what it does", () => {
  const fixture = "node_modules/t6-assess/fixtures/npd-2019";
  const npx = (...args: string[]): Ran =>
    run("npx", ["t6", ...args], home, { npm_config_offline: "true", npm_config_loglevel: "error", npm_config_update_notifier: "false" });

  test("npx t6 --version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(npx("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("npx t6 score and npx t6 report, as in the repository", () => {
    expect(npx("score", fixture)).toEqual({ code: 0, out: t6(["score", "fixtures/npd-2019"]).out, err: "" });
    expect(npx("report", fixture, "-o", "annex.html")).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(join(home, "annex.html"), "utf8")).toBe(t6(["report", "fixtures/npd-2019", "--format", "html"]).out);
  });

  test("using it leaves its folder as it is", () => {
    const before = readdirSync(join(home, "node_modules/t6-assess"), { recursive: true, encoding: "utf8" });
    expect(npx("check", fixture).code).toBe(0);
    expect(readdirSync(join(home, "node_modules/t6-assess"), { recursive: true, encoding: "utf8" })).toEqual(before);
  });

  test("import from a program, as the README shows", () => {
    const shown = /```ts\n(import [^\n]*"t6-assess";\n)/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1];
    expect(shown).toBeDefined();
    write(
      home,
      "program.mjs",
      `${shown}
const { assessments, diagnostics, refusals } = await load(["${fixture}"]);
if (diagnostics.length + refusals.length > 0) throw new Error("not in order");
for (const loaded of assessments) {
  const result = await assess(loaded).result();
  process.stdout.write(await render(result, { format: "markdown" }));
}
`,
    );
    const { code, out, err } = run(process.execPath, ["program.mjs"], home);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(t6(["report", "fixtures/npd-2019"]).out);
  });

  test("its types serve a strict program", () => {
    write(
      home,
      "program.mts",
      `import { assess, load, type Result, render } from "t6-assess";
import { type Files, loadFiles, type Result as InPage, render as inPage } from "t6-assess/browser";
const files: Files = { "x/assessment.yaml": "" };
const same: InPage | undefined = await assess((await loadFiles(files)).assessments[0]!).result();
const bytes: Uint8Array | undefined = same && (await inPage(same, { format: "odt" }));
if (bytes === undefined) throw new Error("x");
const { assessments } = await load(["x"], { catalogue: "y" });
for (const loaded of assessments) {
  const result: Result | undefined = await assess(loaded, { asOf: "2019-12-31" }).result();
  const text: string | undefined = result && (await render(result, { format: "html" }));
  // @ts-expect-error there is no such format
  if (result) await render(result, { format: "rtf" });
  if (text === undefined) throw new Error(loaded.folder);
}
`,
    );
    const compilerOptions = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, target: "es2023", module: "nodenext", types: [] };
    write(home, "tsconfig.json", JSON.stringify({ compilerOptions, include: ["program.mts"] }));
    expect(run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], home)).toEqual({ code: 0, out: "", err: "" });
  });

  test("its schemas can be imported", () => {
    write(home, "schema.mjs", `import schema from "t6-assess/schemas/result.schema.json" with { type: "json" };\nprocess.stdout.write(schema.$id);\n`);
    expect(run(process.execPath, ["--no-warnings", "schema.mjs"], home)).toEqual({ code: 0, out: "result.schema.json", err: "" });
  });
});
