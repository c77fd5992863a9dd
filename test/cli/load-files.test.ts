import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assess, type LoadedAssessment, load, loadFiles, render } from "../../src/index.ts";

const root = join(import.meta.dirname, "../..");

/** The files of a folder of the repository, as ways from its root. */
function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name));
  return Object.fromEntries(names.map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")]));
}

/** Everything that can be asked of an assessment that was loaded. */
async function told(loaded: LoadedAssessment) {
  const { result, diagnostics } = assess(loaded);
  const document = await result();
  const all = document && (await Promise.all((["markdown", "html", "json"] as const).map((format) => render(document, { format }))));
  return { folder: loaded.folder, files: loaded.files, diagnostics: await diagnostics(), result: document, all };
}

test.each(readdirSync(join(root, "fixtures")).filter((name) => !name.endsWith(".md")))("fixtures/%s is the same in memory as on the disk", async (name) => {
  const [disk, memory] = [await load([`fixtures/${name}`]), await loadFiles(filesOf(`fixtures/${name}`))];
  expect(memory.assessments.length).toBe(disk.assessments.length);
  expect(memory.diagnostics).toEqual(disk.diagnostics);
  for (const [index, one] of disk.assessments.slice(0, 12).entries()) {
    const other = memory.assessments[index];
    expect(other && (await told(other))).toEqual(await told(one));
  }
});

const head = readFileSync(join(root, "fixtures/all-met/assessment.yaml"), "utf8");
const practice = readFileSync(join(root, "fixtures/all-met/T6.1.yaml"), "utf8");

test("configuration and a catalogue of one's own are found among the files", async () => {
  const catalogue = readFileSync(join(root, "catalogues/t6.yaml"), "utf8").replace(/^catalogue: t6$/m, "catalogue: ours");
  const files = {
    "t6.config.yaml": "fail_on: warning\ncatalogue: shared/../shared/ours.yaml\n",
    "shared/ours.yaml": catalogue,
    "deep/er/assessment.yaml": head,
    "deep/er/T6.1.yaml": practice,
  };
  const { assessments, refusals, diagnostics } = await loadFiles(files);
  expect({ refusals, diagnostics }).toEqual({ refusals: [], diagnostics: [] });
  expect(assessments[0]?.config).toMatchObject({ path: "t6.config.yaml", folder: ".", data: { fail_on: "warning" } });
  expect(assessments[0]?.catalogue).toMatchObject({ name: "ours.yaml", catalogue: { file: { catalogue: "ours" } } });
  expect((await loadFiles(files, { config: false })).assessments[0]?.catalogue).toMatchObject({ name: "catalogues/t6.yaml" });
  expect((await loadFiles(files, { catalogue: "shared/none.yaml" })).refusals).toEqual([
    "The catalogue shared/none.yaml cannot be read: there is no such file or folder.",
  ]);
  expect((await loadFiles(files, { config: "none.yaml" })).refusals).toEqual(["none.yaml cannot be read: there is no such file or folder."]);
});

test("a broken file in memory is told with its place", async () => {
  const { assessments } = await loadFiles({ "x/assessment.yaml": "format: [\n" });
  const [diagnostic] = await assess(assessments[0] as LoadedAssessment).diagnostics();
  expect(diagnostic).toMatchObject({ file: "x/assessment.yaml", code: "yaml/syntax" });
});

test("what asks git is refused in one sentence", async () => {
  const { assessments, refusals, unchanged } = await loadFiles({ "a/assessment.yaml": head }, { changedSince: "main" });
  expect({ assessments, unchanged }).toEqual({ assessments: [], unchanged: 0 });
  expect(refusals).toEqual(["What has changed since a revision is known to git, and files in memory are in no repository: leave changedSince out."]);
});

test("files without an assessment are told of, unless that is all right", async () => {
  expect((await loadFiles({})).refusals).toEqual(["There is no assessment in the files in memory: nothing there is called assessment.yaml."]);
  expect((await loadFiles({}, { allowEmpty: true })).refusals).toEqual([]);
  expect((await loadFiles({ "a/T6.1.yaml": practice })).refusals).toEqual([
    "a holds what looks like an assessment's files and has no assessment.yaml, so none of them was read: bring it back, or write one, as t6 init does.",
  ]);
});
