import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { findAssessments } from "../../src/io/walk.ts";
import { folderWith } from "./folder.ts";

const names = (root: string, paths: readonly string[]) => {
  const found = findAssessments(paths);
  return found.assessments.map(({ folder, files }) => [folder.replace(root, "ROOT"), ...files]);
};

test("a folder with assessment.yaml is an assessment, with the YAML files directly in it", () => {
  const root = folderWith({
    "assessment.yaml": "",
    "T6.2.yml": "",
    "T6.1.yaml": "",
    "t6.config.yaml": "",
    "notes.md": "",
    ".hidden.yaml": "",
    "more/T6.3.yaml": "",
  });
  expect(names(root, [root])).toEqual([["ROOT", "T6.1.yaml", "T6.2.yml", "assessment.yaml"]]);
});

test("a tree is looked through, in an order that does not hang on the disk", () => {
  const root = folderWith({
    "b/assessment.yml": "",
    "a/deep/er/assessment.yaml": "",
    "a-z/assessment.yaml": "",
    "node_modules/x/assessment.yaml": "",
    ".git/x/assessment.yaml": "",
    ".cache/assessment.yaml": "",
    "B/assessment.yaml": "",
  });
  const all = [
    ["ROOT/B", "assessment.yaml"],
    ["ROOT/a-z", "assessment.yaml"],
    ["ROOT/a/deep/er", "assessment.yaml"],
    ["ROOT/b", "assessment.yml"],
  ];
  expect(names(root, [root])).toEqual(all);
  expect(names(root, [join(root, "b"), join(root, "a"), join(root, "B"), join(root, "a-z"), root])).toEqual(all);
});

test("nothing is looked for below an assessment", () => {
  const root = folderWith({ "assessment.yaml": "", "old/assessment.yaml": "" });
  expect(names(root, [root])).toEqual([["ROOT", "assessment.yaml"]]);
});

test("folders are named as the user named them", () => {
  const root = folderWith({ "a/assessment.yaml": "", "b/c/assessment.yaml": "" });
  const here = relative(".", root);
  const folders = (path: string) => findAssessments([path]).assessments.map(({ folder }) => folder);
  expect(folders(`${here}/`)).toEqual([`${here}/a`, `${here}/b/c`]);
  expect(folders(`${here}/b/../b`)).toEqual([`${here}/b/c`]);
});

test("a file of an assessment stands for its folder", () => {
  const root = folderWith({ "a/assessment.yaml": "", "a/T6.1.yaml": "" });
  expect(names(root, [join(root, "a/T6.1.yaml"), join(root, "a")])).toEqual([["ROOT/a", "T6.1.yaml", "assessment.yaml"]]);
});

test("links to files count, links to folders are passed by, so that loops do no harm", () => {
  const root = folderWith({ "real/assessment.yaml": "", "store/x": "", "linked/T6.1.yaml": "" });
  symlinkSync("../real", join(root, "real/loop"));
  symlinkSync("..", join(root, "store/up"));
  symlinkSync("../real/assessment.yaml", join(root, "linked/assessment.yaml"));
  mkdirSync(join(root, "linked/folder.yaml"));
  symlinkSync("folder.yaml", join(root, "linked/other.yaml"));
  expect(names(root, [root])).toEqual([
    ["ROOT/linked", "T6.1.yaml", "assessment.yaml"],
    ["ROOT/real", "assessment.yaml"],
  ]);
  expect(findAssessments([root]).assessments.map(({ areFiles }) => areFiles)).toEqual([false, true]);
});

test("what is not there is reported, and does not stop the others", () => {
  const root = folderWith({ "a/assessment.yaml": "" });
  const found = findAssessments([join(root, "nowhere"), join(root, "a")]);
  expect(found.assessments).toHaveLength(1);
  expect(found.unfound).toEqual([{ path: join(root, "nowhere"), reason: "there is no such file or folder", orphans: [] }]);
});

test.runIf(process.platform === "linux")("a folder whose name is not UTF-8 is told, for nobody has looked into it, and does not stop the others", () => {
  const root = folderWith({ "a/assessment.yaml": "" });
  mkdirSync(Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xff])]));
  const found = findAssessments([root]);
  expect(found.assessments).toHaveLength(1);
  expect(found.unfound).toEqual([{ path: `${root}/b\ufffd`, reason: "its name is not UTF-8 text", orphans: [] }]);
});

test.skipIf(process.getuid?.() === 0)("a folder that nobody may open is told, and does not stop the others", () => {
  const root = folderWith({ "a/assessment.yaml": "", "b/assessment.yaml": "" });
  chmodSync(join(root, "b"), 0o000);
  const found = findAssessments([root]);
  chmodSync(join(root, "b"), 0o700);
  expect(found.assessments).toHaveLength(1);
  expect(found.unfound).toEqual([{ path: `${root}/b`, reason: "you do not have permission", orphans: [] }]);
});

test("a path without an assessment is reported, with the places where practice files stand alone", () => {
  const root = folderWith({ "a/T6.1.yaml": "", "b/asks.yml": "", "c/other.yaml": "" });
  const found = findAssessments([root]);
  expect(found.unfound).toEqual([{ path: root, orphans: [`${root}/a`, `${root}/b`] }]);
  expect(found.orphans).toEqual([`${root}/a`, `${root}/b`]);
});

test("above what is named only a file that was to say how t6 is run is told: a copy of evidence there is read by nobody", () => {
  const root = folderWith({ "a/assessment.yaml": "", "a/T6.4.yaml": "", "T6.4.bak": "", "asks.YAML": "", "t6_config.yaml": "" });
  const unseen = (path: string) => findAssessments([path]).unseen.map((one) => one.path.replace(/.*\//, ""));
  expect(unseen(join(root, "a"))).toEqual(["t6_config.yaml"]);
  expect(unseen(root)).toEqual(["T6.4.bak", "asks.YAML", "t6_config.yaml"]);
});
