import { expect, test } from "vitest";
import { checkCatalogue } from "../../src/catalogue/check.ts";
import type { WrittenCatalogue } from "../../src/model/generated/schemas.ts";
import { catalogueFile } from "../assess/arbitrary.ts";
import { readCatalogue } from "../fixtures/files.ts";

const told = (file: unknown, shipped?: unknown) =>
  checkCatalogue(file as WrittenCatalogue, "c.yaml", shipped as WrittenCatalogue | undefined).map(({ code, where, args }) => [
    code,
    "pointer" in where ? where.pointer.join("/") : "",
    args,
  ]);

/** The small catalogue with one practice and its clauses changed. */
function withClauses(text: string, ...clauses: object[]): WrittenCatalogue {
  const [practice] = catalogueFile.practices;
  const [clause] = practice?.clauses ?? [];
  return { ...catalogueFile, practices: [{ ...practice, text, clauses: clauses.map((more) => ({ ...clause, ...more })) }] } as WrittenCatalogue;
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
  } as WrittenCatalogue;
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

test("ids that can be taken for each other", () => {
  const two = (first: string, second: string) => told(withClauses("Store. Delete.", { id: first, words: ["Store"] }, { id: second, words: ["Delete"] }));
  expect(two("P1a", "P1A")).toEqual([
    ["catalogue/confusable-id", "practices/0/clauses/1/id", { id: "P1A", what: "clause", other: "P1a", other_what: "clause" }],
  ]);
  expect(two("P1", "P1a").map(([code, , args]) => [code, (args as { other_what: string }).other_what])).toEqual([["catalogue/confusable-id", "practice"]]);
  const { principle } = catalogueFile;
  expect(two("P1a", principle.id.toLowerCase()).map(([code]) => code)).toEqual(["catalogue/confusable-id"]);
});

test("an edition does not take its own place", () => {
  const successor = { edition: "2.1", from: "2026-01-01", title: "S", text: "T.", url: "https://example.org/" };
  const known = catalogueFile.editions.map(({ id }) => id);
  expect(told({ ...catalogueFile, successor })).toEqual(known.includes("2.1") ? [["catalogue/own-successor", "successor/edition", { edition: "2.1" }]] : []);
  expect(told({ ...catalogueFile, successor: { ...successor, edition: known[0] } })).toEqual([
    ["catalogue/own-successor", "successor/edition", { edition: known[0] }],
  ]);
});

test("a practice is held, or it is said that it is not", () => {
  const [practice] = catalogueFile.practices;
  const { text: _, clauses: __, ...bare } = practice ?? { text: "", clauses: [] };
  const gap = { not_held: { known: "It is about care." } };
  const of = (one: object) => told({ ...catalogueFile, practices: [one] }).map(([code, , args]) => [code, (args as { what: string }).what]);
  expect(of({ ...bare, ...gap })).toEqual([]);
  expect(of(bare)).toEqual([["catalogue/held-or-not", "has no text and no clauses"]]);
  expect(of({ ...bare, text: "Care." })).toEqual([["catalogue/held-or-not", "has no clauses"]]);
  expect(of({ ...practice, ...gap })).toEqual([["catalogue/held-or-not", "is not held, and has a text"]]);
});

test("every sentence is taken up by a clause; abbreviations and numbers end none", () => {
  const left = (text: string, ...words: string[]) => told(withClauses(text, { words })).map(([, , args]) => (args as { words: string }).words);
  expect(left("Store it safely. Delete it in time.", "Store it safely")).toEqual(["Delete it in time."]);
  expect(left("Store it for 2.5 years at most.", "Store it")).toEqual([]);
  expect(left("Store it safely.  Delete it.", "Store it", "Delete it")).toEqual([]);
});

test("a clause says must or should as its sentence does, and nothing where that says both or neither", () => {
  const of = (text: string, force: string) => told(withClauses(text, { words: [text.slice(0, 5)], force })).map(([, , args]) => args);
  expect(of("Data must be stored.", "should")).toEqual([{ clause: "P1a", force: "should", said: "must" }]);
  expect(of("Data shall be stored.", "should")).toEqual([{ clause: "P1a", force: "should", said: "must" }]);
  expect(of("Data should be stored.", "must")).toEqual([{ clause: "P1a", force: "must", said: "should" }]);
  for (const force of ["must", "should"]) {
    expect(of("Data are stored.", force)).toEqual([]);
    expect(of("Data must be stored and should be listed.", force)).toEqual([]);
  }
});

test("what is regular says so", () => {
  const of = (more: object) => told(withClauses("Data are looked through regularly.", { words: ["looked through regularly"], ...more })).map(([code]) => code);
  expect(of({})).toEqual(["catalogue/regular-unsaid"]);
  expect(of({ regular: true })).toEqual([]);
  expect(of({ regular: false })).toEqual([]);
});

test("what a register bears on is there: its clauses, and the parts of one of them", () => {
  const id = catalogueFile.practices[0]?.clauses?.[0]?.id ?? "";
  const register = (clauses: readonly string[], parts?: readonly string[]) => ({
    about: Object.fromEntries(clauses.map((one) => [one, "safe keeping"])),
    questions: [{ question: "who", clauses, ...(parts && { parts }) }],
  });
  expect(told({ ...catalogueFile, register: register([id]) })).toEqual([]);
  expect(told({ ...catalogueFile, register: register(["X9.9z"], ["nowhere"]) })).toEqual([
    ["catalogue/register-names", "register/about/X9.9z", { where: "‘about’", what: "clause", id: "X9.9z" }],
    ["catalogue/register-names", "register/questions/0/clauses/0", { where: "the question who", what: "clause", id: "X9.9z" }],
    ["catalogue/register-names", "register/questions/0/parts/0", { where: "the question who", what: "part", id: "nowhere" }],
  ]);
});
