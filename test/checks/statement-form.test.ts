import { expect, test } from "vitest";
import { item, own, problems, tell } from "./tell.ts";

/* Statements that are notes: told of each, but for what somebody quoted, and what begins with a name. */

const note = "Reasonable assurance – two weaknesses";
const told = (...items: object[]) =>
  tell({ items: items.map((more, index) => item({ id: `item-${index}`, ...more })) }).filter((one) => one.includes("sentence"));

test("a note is told at its statement, with the id of its item", () => {
  expect(told({}, { statement: note })).toEqual(["evidence/not-a-sentence P1.yaml evidence/1/statement"]);
  const found = problems({ items: [item({ id: "review", statement: note })] }).filter(({ code }) => code === "evidence/not-a-sentence");
  expect(found).toMatchObject([{ args: { id: "review" } }]);
});

test("each of several is told", () => {
  expect(told({ statement: note }, { statement: "Held each spring" }, { statement: "The register is checked." })).toHaveLength(2);
});

test("the words of a reply are quoted as they are", () => expect(told({ statement: note, in_reply_to: "Q-1" })).toEqual([]));

test("what begins with the name of a body, of whoever says or checked it, or of the data has its subject", () => {
  const named = (statement: string, more: object = {}, head = own) =>
    tell({ items: [item({ statement, ...more })], head }).filter((one) => one.includes("sentence"));
  expect(named("Lumen Board – minutes and papers")).toHaveLength(1);
  expect(named("Lumen Board – minutes and papers", { speaker: "Lumen Board" })).toEqual([]);
  expect(named("Lumen Board – minutes and papers", { verification: { level: "checked", by: "Lumen Board", on: "2019-05" } })).toEqual([]);
  expect(named("Lumen Board – minutes and papers", {}, { ...own, producer: { name: "Lumen Board" } })).toEqual([]);
  expect(named("LB – minutes and papers", {}, { ...own, producer: { name: "Lumen Board", short_name: "LB" } })).toEqual([]);
  expect(named("Lumen Survey – guide", {}, { ...own, data: { name: "Lumen Survey" } })).toEqual([]);
});
