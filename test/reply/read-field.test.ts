import { expect, test } from "vitest";
import { readAccess, readAddress, readKind, readParts, readWrittenDate } from "../../src/reply/read-field.ts";
import { firstWords, saidIn } from "../../src/reply/statement.ts";

test.each([
  ["https://example.org/a?b=c#d", { url: "https://example.org/a?b=c#d" }],
  ["<https://example.org/a>", { url: "https://example.org/a" }],
  ["“https://example.org/a”.", { url: "https://example.org/a" }],
  ["[the page](https://example.org/a)", { url: "https://example.org/a" }],
  ["www.gov.uk/a", { url: "https://www.gov.uk/a" }],
  ["gov.uk/guidance/a", { url: "https://gov.uk/guidance/a" }],
  ["http:/example.org/a", { url: "http://example.org/a" }],
  ["see https://example.org/a, page 4", { url: "https://example.org/a" }],
  ["register.xlsx", { reference: "register.xlsx" }],
  ["S:\\Statistics\\register.xlsx", { reference: "S:\\Statistics\\register.xlsx" }],
  ["DSAP minutes, paper 4", { reference: "DSAP minutes, paper 4" }],
  ["data.team@example.org", { reference: "data.team@example.org" }],
])("an address: %s", (text, locator) => expect(readAddress(text)).toEqual(locator));

test.each([
  ["22 April 2016", "2016-04-22"],
  ["22/04/2016", "2016-04-22"],
  ["03/04/2016", "2016-04-03"],
  ["in April 2016", "2016-04"],
  ["2016.", "2016"],
  ["“22 April 2016”.", "2016-04-22"],
  ["“in April 2016.”", "2016-04"],
  ["04/22/2016", undefined],
  ["last spring", undefined],
])("a date: %s", (text, date) => expect(readWrittenDate(text)).toBe(date));

test.each([
  ["Anyone", "public"],
  ["It is published on GOV.UK", "public"],
  ["those who ask", "on_request"],
  ["“Anyone”", "public"],
  ["on request", "on_request"],
  ["Only people inside the organisation", "internal"],
  ["Not yet public", "internal"],
  ["staff", "internal"],
  ["Released under FOI", "foi"],
  ["Handed over at the door", "handed_over"],
  ["given to everybody who takes part", "handed_over"],
  ["a leaflet to every household", "handed_over"],
  ["everybody who takes part (a leaflet at the door)", "handed_over"],
  ["handed out on request", "on_request"],
  ["Not handed over", "internal"],
  ["?", undefined],
  ["the board", undefined],
])("who can open it: %s", (text, access) => expect(readAccess(text)).toBe(access));

test.each([
  ["a register", "register"],
  ["Register of shares", "register"],
  ["audit report", "audit"],
  ["DPIA", "dpia"],
  ["a data protection impact assessment", "dpia"],
  ["Privacy Notice", "notice"],
  ["minutes", undefined],
  ["a review and an audit", undefined],
])("a kind: %s", (text, kind) => expect(readKind(text)).toBe(kind));

test("parts are found by name, and what is no part is told", () => {
  const parts = [
    { id: "access", title: "access" },
    { id: "analysis", title: "analysis" },
    { id: "storage", title: "keeping" },
  ];
  expect(readParts("Analysis, access", parts)).toEqual({ parts: ["access", "analysis"], unknown: [] });
  expect(readParts("keeping and deletion", parts)).toEqual({ parts: ["storage"], unknown: ["deletion"] });
  expect(readParts("All of them", parts)).toEqual({ parts: ["access", "analysis", "storage"], unknown: [] });
  expect(readParts("", parts)).toEqual({ parts: [], unknown: [] });
});

test.each([
  ["We keep a log\nof every\nrequest.", { statement: "We keep a log of every request.", items: [] }],
  ["These:\n\n- the first\n  of them\n- the second\n\nThat is all.", { statement: "These: That is all.", items: ["the first of them", "the second"] }],
  ["1. one\n2) two", { statement: "one; two", items: [] }],
  ["", { statement: "", items: [] }],
])("what an answer says: %j", (text, said) => expect(saidIn(text)).toEqual(said));

test.each([
  ["We keep a log. It is long.", "We keep a log"],
  ["No", "No"],
  ["A sentence that goes on and on without ever coming to what it is about", "A sentence that goes on and on without ever coming to what …"],
])("the first words: %s", (text, words) => expect(firstWords(text)).toBe(words));
