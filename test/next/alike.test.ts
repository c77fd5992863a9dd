import { expect, test } from "vitest";
import type { Matter } from "../../src/compare/matter.ts";
import type { Deed, EvidenceItem } from "../../src/model/generated/schemas.ts";
import { alikeIn } from "../../src/next/alike.ts";

const item = (id: string, more: object = {}) =>
  ({
    id,
    title: id,
    clauses: ["T6.1a"],
    kind: "record",
    statement: `${id} says so.`,
    state: "in_place",
    said_by: "producer",
    access: "public",
    ...more,
  }) as EvidenceItem;

const matter = (...items: readonly EvidenceItem[]) =>
  ({
    evidence: new Map(items.map((one) => [one.id, { practice: "T6.1", item: one }])),
    asks: new Map(),
    notApplicable: new Map(),
    deferred: new Map(),
  }) as unknown as Matter;

const publish = (evidence: string): Deed => ({ do: "publish", evidence });
const date = (evidence: string): Deed => ({ do: "date", evidence });

test("what is done to one of two items that are alike is the same as what is done to the other", () => {
  const { keyOf } = alikeIn(matter(item("a"), item("b"), item("c", { access: "internal" })));
  expect(keyOf([publish("a")])).toBe(keyOf([publish("b")]));
  expect(keyOf([publish("a")])).not.toBe(keyOf([publish("c")]));
  expect(keyOf([publish("a")])).not.toBe(keyOf([date("a")]));
});

test("two things done to one item are not the same as one done to each of two", () => {
  const { keyOf } = alikeIn(matter(item("a"), item("b")));
  expect(keyOf([publish("a"), date("a")])).toBe(keyOf([date("b"), publish("b")]));
  expect(keyOf([publish("a"), date("a")])).not.toBe(keyOf([publish("a"), date("b")]));
});

test("an item that another one names has no like", () => {
  const { nameOf } = alikeIn(matter(item("a"), item("b"), item("d"), item("c", { closed: { on: "2025-01-01", evidence: ["b"] } })));
  expect(["a", "b", "d"].map(nameOf)).toEqual(["a", "b", "a"]);
});
