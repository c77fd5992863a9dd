import { describe, expect, test } from "vitest";
import { describe as words } from "../../src/diagnostics/describe.ts";
import { problems, tell } from "./tell.ts";

describe("editions", () => {
  const edition = (name: string, asOf = "2019-06-30") => problems({ head: { edition: name }, asOf }).map(({ code, args }) => [code, args["suggestion"]]);
  test("known, in force", () => expect(edition("1")).toEqual([]));
  test("unknown: a number gets the latest, a slip the nearest", () => {
    expect(edition("1.9")).toEqual([["edition/unknown", "2"]]);
    expect(edition("l")).toEqual([["edition/unknown", "1"]]);
    expect(edition("current")).toEqual([["edition/unknown", undefined]]);
  });
  test("unknown: what there is and what came after stand in one sentence", () => {
    const [told] = problems({ head: { edition: "1.9" } });
    expect(told && words(told.code, told.args).help).toContain("The catalogue has 1 and 2, and not 3.0, which came after.");
  });
  test("each is told at the edition, with what came after it", () => {
    const [told] = problems({ head: { edition: "1" }, asOf: "2019-07-01" });
    expect(told).toMatchObject({
      file: "assessment.yaml",
      where: { pointer: ["edition"] },
      args: { principle: "P Principle", successor: "3.0", from: "2019-07-01", title: "Standard", url: "https://example.org/" },
    });
    expect(problems({ head: { edition: "2" } })[0]?.args).toMatchObject({ edition: "2", published: "2021", as_of: "2019-06-30" });
  });
  test("whose texts are not here", () => {
    for (const name of ["3.0", "3"]) expect(edition(name)).toEqual([["edition/no-texts", "2"]]);
    expect(edition("3.1")).toEqual([["edition/unknown", "2"]]);
  });
  test("not yet published, and replaced, from its first day", () => {
    expect(edition("2")).toEqual([["edition/not-yet-published", undefined]]);
    expect(edition("1", "2019-07-01")).toEqual([["edition/superseded", undefined]]);
    expect(edition("2", "2021-01-01")).toEqual([["edition/superseded", undefined]]);
  });
});

test("a body that assesses itself says so", () => {
  const assessor = (name: string, role: "producer" | "regulator" | "other") => tell({ head: { assessor: { name, role } } });
  expect(assessor(" a producer", "other")).toEqual(["assessment/own-regulator assessment.yaml assessor/role"]);
  expect(assessor("A producer", "producer")).toEqual([]);
  expect(assessor("Another", "producer")).toEqual([]);
});
