import { expect, test } from "vitest";
import type { Catalogue } from "../../src/model/catalogue.ts";
import type { CrosswalkFile } from "../../src/model/generated/schemas.ts";
import { upgradeText } from "../../src/report/upgrade.ts";

test("nothing of a crosswalk is an order to a terminal, in whichever line it stands", () => {
  const odd = "a\r\u001b[31mb";
  const catalogue = { file: { principle: { title: odd }, practices: [{ id: odd, not_held: "x" }] }, clauses: new Map() } as unknown as Catalogue;
  const data = { from: { catalogue: "t6", edition: odd }, edition: odd, note: odd, lines: [], beyond: [odd] } as unknown as CrosswalkFile;
  const text = upgradeText(
    { data, catalogue, stays: { assessor: "Office for Statistics Regulation", judgements: [odd], declared: 1, asks: 1 }, added: 0, outdated: [] },
    80,
  );
  expect(text).not.toContain("\r");
  expect(text).not.toContain("\u001b");
  expect(text.split("\n")[0]).toContain("From edition a<U+000D><U+001B>[31mb to");
});
