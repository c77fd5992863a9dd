import { describe, expect, test } from "vitest";
import { destinationsFor, formatFor, productsOf } from "../../src/cli/output.ts";
import { Refusal } from "../../src/cli/refusal.ts";

test.each([
  [undefined, "markdown"],
  ["-", "markdown"],
  ["annex.md", "markdown"],
  ["annex.HTML", "html"],
  ["annex.htm", "html"],
  ["result.json", "json"],
  ["folder/", "markdown"],
] as const)("the name %s asks for %s", (output, format) => {
  expect(formatFor(output)).toBe(format);
});

test("a name that ends in a format t6 does not write is refused", () => {
  expect(() => formatFor("annex.rtf")).toThrow("annex.rtf would be a file of a kind that t6 does not write");
});

test("as JSON there is one product, whatever the kinds of document", () => {
  expect(productsOf(["annex"], ["markdown", "json"])).toEqual([
    { document: "annex", format: "markdown" },
    { document: "annex", format: "json" },
  ]);
});

describe("where documents go", () => {
  test.each([
    ["one, without -o", ["a"], undefined, ["-"]],
    ["one, with -o -", ["a"], "-", ["-"]],
    ["one, to a file", ["a"], "out/annex.html", ["out/annex.html"]],
    ["one, to a folder to be made", ["x/a"], "out/", ["out/a.html"]],
    ["one, to a name without an ending, which gets that of its format", ["a"], "out/board", ["out/board.html"]],
    ["one, to a device", ["a"], "/dev/null", ["/dev/null"]],
    ["several, to a folder to be made", ["x/a", "x/b"], "out", ["out/a.html", "out/b.html"]],
    ["two of the same name are told apart by the folder above", ["x/a", "y/a"], "out", ["out/x-a.html", "out/y-a.html"]],
    ["names that differ only in capitals, too, for disks that do not tell them apart", ["x/A", "y/a"], "out", ["out/x-A.html", "out/y-a.html"]],
  ] as const)("%s", (_, folders, output, destinations) => {
    expect(destinationsFor(folders, output, productsOf(["annex"], ["html"])).flat()).toEqual(destinations);
  });

  test.each([
    ["several, without -o", undefined],
    ["several, with -o -", "-"],
    ["several, to one file", "annex.html"],
  ] as const)("%s: refused", (_, output) => {
    expect(() => destinationsFor(["a", "b"], output, productsOf(["annex"], ["html"]))).toThrow(Refusal);
  });
});
