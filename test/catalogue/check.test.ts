import { expect, test } from "vitest";
import { checkCatalogue } from "../../src/catalogue/check.ts";
import type { CatalogueFile } from "../../src/model/generated/schemas.ts";
import { catalogueFile } from "../assess/arbitrary.ts";
import { readCatalogue } from "../fixtures/files.ts";

const told = (file: CatalogueFile, shipped?: CatalogueFile) =>
  checkCatalogue(file, "c.yaml", shipped).map(({ code, where, args }) => [code, "pointer" in where ? where.pointer.join("/") : "", args]);

/** The small catalogue with one practice and its clauses changed. */
function withClauses(text: string, ...clauses: object[]): CatalogueFile {
  const [practice] = catalogueFile.practices;
  const [clause] = practice?.clauses ?? [];
  return { ...catalogueFile, practices: [{ ...practice, text, clauses: clauses.map((more) => ({ ...clause, ...more })) }] } as CatalogueFile;
}

test("the shipped catalogue and the small one are in order", () => {
  expect(told(readCatalogue())).toEqual([]);
  expect(told(catalogueFile)).toEqual([]);
});

test("the id of the shipped catalogue belongs to it", () => {
  const shipped = readCatalogue();
  expect(told(shipped, shipped)).toEqual([]);
  expect(told({ ...shipped, title: "Ours" }, shipped)).toEqual([["catalogue/reserved-id", "catalogue", { id: "t6" }]]);
  expect(told({ ...shipped, catalogue: "ours", title: "Ours" }, shipped)).toEqual([]);
  expect(told({ ...catalogueFile, catalogue: "t6" }, shipped).map(([code]) => code)).toEqual(["catalogue/reserved-id"]);
});

test("ids are told apart within editions, practices, clauses and the parts of one clause", () => {
  const [first] = catalogueFile.practices;
  const twice = {
    ...catalogueFile,
    editions: [...catalogueFile.editions, ...catalogueFile.editions],
    practices: [...catalogueFile.practices, first],
  } as CatalogueFile;
  expect(told(twice).map(([, place, args]) => [place, (args as { what: string }).what])).toEqual([
    ["editions/1/id", "edition"],
    ["practices/2/id", "practice"],
    ["practices/2/clauses/0/id", "clause"],
    ["practices/2/clauses/1/id", "clause"],
    ["practices/2/clauses/2/id", "clause"],
  ]);
  const part = { id: "one", title: "one" };
  expect(told(withClauses("A.", { words: ["A"], parts: [part, part] }, { id: "P1b", words: ["A"], parts: [part, { ...part, id: "two" }] }))).toEqual([
    ["catalogue/duplicate-id", "practices/0/clauses/0/parts/1/id", { id: "one", what: "part of P1a" }],
  ]);
});

test("words are looked for in their order", () => {
  expect(told(withClauses("Store and delete.", { words: ["Store", "delete"] }))).toEqual([]);
  expect(told(withClauses("Store and delete.", { words: ["delete", "Store"] }))).toEqual([
    ["catalogue/words-not-found", "practices/0/clauses/0/words/1", { practice: "P1", words: "Store", before: "delete" }],
  ]);
  expect(told(withClauses("Store and delete.", { words: ["Keep", "erase"] }))).toEqual([
    ["catalogue/words-not-found", "practices/0/clauses/0/words/0", { practice: "P1", words: "Keep" }],
  ]);
  expect(told(withClauses("Store.", { words: ["Store", "Store"] })).length).toBe(1);
});
