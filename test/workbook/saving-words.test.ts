import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { rewritten, undone } from "../../src/workbook/model/desk.ts";
import { whereItIs } from "../../src/workbook/model/where-it-is.ts";
import { deskOf } from "./npd.ts";

/*
 * “Save” is what reaches the disk. What only goes into the page is called what it is, and then it is said where it is not yet.
 */

const root = join(import.meta.dirname, "../../src/workbook");
const files = ["page", "form"].flatMap((folder) => readdirSync(join(root, folder)).flatMap((name) => (name.endsWith(".tsx") ? [`${folder}/${name}`] : [])));

/** What gives somebody a file, or writes one. */
const writes = /\b(?:download|saveTo)\(/;

interface Found {
  readonly text: string;
  /** What a press does, with what it calls of the same file. */
  readonly does: string;
}

/** Every button of a file. */
function buttonsOf(file: string): readonly Found[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const named = new Map<string, string>();
  const found: Found[] = [];
  const literals = (node: ts.Node): readonly string[] =>
    ts.isJsxText(node) || ts.isStringLiteralLike(node) ? [node.text.trim()] : node.getChildren().flatMap(literals);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) named.set(node.name.text, node.getText());
    if (ts.isJsxElement(node) && /^[Bb]utton$/.test(node.openingElement.tagName.getText())) {
      const does = node.openingElement.attributes.properties.map((one) => one.getText()).join(" ");
      for (const text of node.children.flatMap(literals)) found.push({ text, does });
    }
    if (ts.isJsxAttribute(node) && node.name.getText() === "button") for (const text of literals(node)) found.push({ text, does: "" });
    if (ts.isPropertyAssignment(node) && node.name.getText() === "button") for (const text of literals(node.initializer)) found.push({ text, does: "" });
    node.forEachChild(visit);
  };
  visit(source);
  return found.map(({ text, does }) => ({ text, does: [does, ...[...does.matchAll(/\b\w+\b/g)].map(([name]) => named.get(name) ?? "")].join(" ") }));
}

const buttons = files.flatMap((file) => buttonsOf(file).map((one) => ({ file, ...one })));
const saving = buttons.filter(({ text }) => /\bsav(?:e|es|ed|ing)\b/i.test(text));

describe("a button that is called “save” gives a file, or writes one", () => {
  test("the buttons are found", () => {
    expect(buttons.map(({ text }) => text)).toEqual(expect.arrayContaining(["Sign", "Add these changes", "Save as a page", "Save the reply", "Leave it out"]));
  });
  test.each(saving)("$file: $text", ({ does }) => expect(does).toMatch(writes));
});

describe("what is done to the files is told with where it is", () => {
  const home = { folder: undefined, isConnected: false };

  test("it is in the page alone, in a folder once it is saved, or written at once", async () => {
    const before = await deskOf("npd-2019");
    const [file = ""] = before.open.files.keys();
    const next = await rewritten(before, file, `${before.open.files.get(file)}# a remark\n`, "changing it");
    expect(whereItIs(before, next, home)).toBe(" That is in this page, and nowhere else until you save.");
    expect(whereItIs(before, next, { ...home, folder: "npd" })).toBe(" That is in this page, and in the folder ‘npd’ once you save.");
    expect(whereItIs(before, next, { ...home, isConnected: true })).toBe(" That is in this page, and is written to the folder at once.");
    expect(whereItIs(next, await undone(next), home)).toBe(" With that, all is as it was last saved.");
  });

  test("nothing is said where nothing was done to the files, or they came from elsewhere", async () => {
    const before = await deskOf("npd-2019");
    expect(whereItIs(before, before, home)).toBe("");
    expect(whereItIs(undefined, before, home)).toBe("");
    expect(whereItIs(before, { ...(await deskOf("npd-2019")), saved: new Map() }, home)).toBe("");
  });
});
