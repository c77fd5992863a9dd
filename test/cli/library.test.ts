import { beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import {
  assess,
  compareResults,
  diffSides,
  type LoadedAssessment,
  load,
  type OpenedSide,
  openResults,
  openRevisions,
  openSide,
  type Result,
  render,
  UsageError,
} from "../../src/index.ts";
import { sinkTo } from "./sink.ts";

/*
 * What TypeScript does not keep a program from is refused where it comes in, with what was given and what may be given.
 */

let one: LoadedAssessment;
let result: Result;
let side: OpenedSide;
beforeAll(async () => {
  const { assessments } = await load(["fixtures/all-met"]);
  one = assessments[0] as LoadedAssessment;
  result = (await assess(one).result()) as Result;
  side = await openSide("fixtures/all-met", {});
});

/** What is said where something is used wrongly. */
async function refused(use: () => unknown): Promise<string> {
  try {
    await use();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ name: "UsageError" });
    return (error as Error).message;
  }
  return "taken";
}

const any = (value: unknown): never => value as never;
const day = "has to be a day that exists, year first: 2019-12-31.";

test.each(["", "tomorrow", "2019-02-29", "2019-2-1", "2019-99-99"])("a day that does not exist is refused: ‘%s’", async (asOf) => {
  expect(() => assess(one, { asOf })).toThrow(new UsageError(`asOf is ‘${asOf}’ and ${day}`));
  expect(await refused(() => openResults(["fixtures/all-met"], { asOf }))).toBe(`asOf is ‘${asOf}’ and ${day}`);
  expect(assess(one, { asOf: "2024-02-29" }).decision?.asOf).toBe("2024-02-29");
});

describe("paths and how they are loaded", () => {
  test.each([
    ["load", (paths: never) => load(paths)],
    ["openResults", (paths: never) => openResults(paths)],
    ["openRevisions", (paths: never) => openRevisions({ from: "HEAD", to: undefined, sinceCommon: false, paths }, {})],
  ])("%s", async (_, open) => {
    expect(await refused(() => open(any("fixtures/all-met")))).toBe("paths is ‘fixtures/all-met’ and has to be a list.");
    expect(await refused(() => open(any(undefined)))).not.toBe("taken");
    expect(await refused(() => open(any(["fixtures/all-met", 5])))).toBe("paths[1] is 5 and has to be a text.");
  });

  test.each([
    [null, "options is null and has to be an object."],
    [{ catalogue: 5 }, "catalogue is 5 and has to be a text."],
    [{ config: true }, "config is true and has to be a text, or false for none."],
    [{ baseline: null }, "baseline is null and has to be a text."],
    [{ changedSince: [] }, "changedSince is a list and has to be a text."],
    [{ allowEmpty: "yes" }, "allowEmpty is ‘yes’ and has to be true or false."],
  ])("%j", async (options, words) => {
    for (const use of [() => load([], any(options)), () => openResults([], any(options)), () => openSide("fixtures/all-met", any(options))])
      expect(await refused(use)).toBe(words);
  });

  test("what is undefined is left out", async () => {
    expect(await refused(() => load([], any({ catalogue: undefined, config: undefined, asOf: undefined })))).toBe("taken");
  });

  test("what load does not give is not assessed", async () => {
    for (const wrong of [undefined, "fixtures/all-met", {}, [one]])
      expect(await refused(() => assess(any(wrong)))).toMatch(/^loaded is .+ and has to be one of the assessments that load gives\.$/);
    expect(await refused(() => assess(one, any("2019-12-31")))).toBe("options is ‘2019-12-31’ and has to be an object.");
  });
});

describe("render", () => {
  test.each([
    [{ format: "rtf" }, "format is ‘rtf’ and has to be one of markdown, html, odt, docx, pdf and json."],
    [{}, "format is left out and has to be one of markdown, html, odt, docx, pdf and json."],
    [undefined, "options is left out and has to be an object."],
    [{ format: "html", document: "memo" }, "document is ‘memo’ and has to be one of annex, letter, record, follow-up, request, fact-check and scorecard."],
    [{ format: "html", audience: "staff" }, "audience is ‘staff’ and has to be one of public and internal."],
    [{ format: "json", audience: null }, "audience is null and has to be one of public and internal."],
    [{ format: "markdown", document: "follow-up", since: "garbage" }, `since is ‘garbage’ and ${day}`],
    [{ format: "markdown", since: new Date(0) }, `since is an object and ${day}`],
    [{ format: "markdown", since: "x".repeat(99) }, `since is ‘${"x".repeat(60)}…’ and ${day}`],
    [{ format: "markdown", templates: 5 }, "templates is 5 and has to be a text."],
    [{ format: "markdown", earlier: {} }, "earlier is an object and has to be a list."],
    [{ format: "markdown", earlier: [null] }, "earlier[0] is null and has to be a result, from assess or openResults."],
  ])("%j", async (options, words) => {
    expect(await refused(() => render(result, any(options)))).toBe(words);
  });

  test.each([[{}], [undefined], [[]], ["r.json"], [{ format: "t6-result", version: 1 }]])("a result that is none: %j", async (wrong) => {
    expect(await refused(() => render(any(wrong), { format: "json" }))).toMatch(/^result is .+ and has to be a result, from assess or openResults\.$/);
  });

  test("a result of a version that is not known", async () => {
    expect(await refused(() => render(any({ ...result, version: 3 }), { format: "json" }))).toContain("has to be a result");
  });

  test("what may be given", async () => {
    const options = { format: "markdown", document: "follow-up", since: "2019-12-31", earlier: [result], audience: "internal" } as const;
    expect(await refused(() => render(result, options))).toBe("taken");
    expect(await refused(() => render(result, any({ format: "html", since: undefined, templates: undefined })))).toBe("taken");
  });
});

describe("comparisons", () => {
  test("a path that is none", async () => {
    expect(await refused(() => openSide(any(["fixtures/all-met"]), {}))).toBe("path is a list and has to be a text.");
  });

  test("revisions that are none", async () => {
    expect(await refused(() => openRevisions(any("HEAD"), {}))).toBe("revisions is ‘HEAD’ and has to be an object.");
    expect(await refused(() => openRevisions(any({ paths: [] }), {}))).toBe("from is left out and has to be a text.");
    expect(await refused(() => openRevisions(any({ from: "HEAD", sinceCommon: 1, paths: [] }), {}))).toBe("sinceCommon is 1 and has to be true or false.");
  });

  test("sides that are none", async () => {
    const wanted = "has to be what openSide or openRevisions gives.";
    expect(await refused(() => diffSides(any(result), side, {}))).toBe(`old is an object and ${wanted}`);
    expect(await refused(() => diffSides(side, any("new.json"), {}))).toBe(`now is ‘new.json’ and ${wanted}`);
    expect(await refused(() => diffSides(side, any({ ...side, results: [{ name: "a", result: {} }] }), {}))).toMatch(/^now\.results\[0\]\.result is an object/);
    expect(await refused(() => diffSides(side, side, any({ audience: "all" })))).toBe("audience is ‘all’ and has to be one of public and internal.");
    expect(await refused(() => diffSides(side, side, {}))).toBe("taken");
  });

  test("results that are none", async () => {
    const named = any(side.results[0]);
    expect(await refused(() => compareResults(any(result), named))).toBe("one.name is left out and has to be a text.");
    expect(await refused(() => compareResults(named, any(undefined)))).toBe("other is left out and has to be a result with its name, as openSide gives them.");
    expect(await refused(() => compareResults(named, named, any({ anyway: "yes" })))).toBe("anyway is ‘yes’ and has to be true or false.");
    expect(await refused(() => compareResults(named, named))).toBe("taken");
  });
});

test("the command line would tell of wrong use in the same sentence, without a stack", async () => {
  const said: string[] = [];
  const failing = sinkTo(() => {
    throw new UsageError("format is ‘pdf’.");
  });
  expect(await main(["score", "fixtures/all-met"], { env: {}, out: failing, err: sinkTo((text) => said.push(String(text))) })).toBe(2);
  expect(said.join("")).toBe("t6: format is ‘pdf’.\n");
});
