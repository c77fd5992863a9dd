import { expect, test } from "vitest";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { ask, bare, evidence, item } from "./builders.ts";

/*
 * “Documents … that have no address”: a reader who is sent to a document by its title alone finds it there, and nothing else stands there.
 */

const closed = { on: "2024-03-01", evidence: ["proof"] };
const matter = item("matter", { stance: "contradicts", said_by: "auditor", statement: "Internal Audit found a leak.", closed });
const proof = (changes: Partial<EvidenceItem> = {}) => item("proof", { title: "Minute of the board", dates: { about: "2024-02" }, ...changes });
const besides = (items: readonly EvidenceItem[], more: Parameters<typeof bare>[0] = {}): string =>
  documentView(bare({ evidence: items.map((one) => evidence(one)), ...more })).sources_besides;

const lead = "Documents by which something was closed or confirmed, and that have no address: ";
const told = `${lead}‘Minute of the board’ (DST, February 2024, open only to people inside the organisation).`;

test("what a finding was closed on, and no source locates, is told with whose it is, when, and who can open it", () => {
  expect(besides([matter, proof()])).toBe(told);
});

test("so is where somebody confirmed it, and what an ask was closed on", () => {
  expect(besides([{ ...matter, closed: { ...closed, evidence: [], in: "proof" } }, proof()])).toBe(told);
  expect(besides([proof()], { asks: [ask("a", { closed: { on: "2024-03-01", evidence: ["proof"] } }, "closed")] })).toBe(told);
});

test.each<{ readonly what: string; readonly items: readonly EvidenceItem[]; readonly more?: Parameters<typeof bare>[0] }>([
  { what: "what has a source, which is in the list of sources", items: [matter, proof({ source: { title: "Minutes", url: "https://example.org/minutes" } })] },
  { what: "what nothing was closed on", items: [proof()] },
  { what: "what an ask names that is not closed", items: [proof()], more: { asks: [ask("a", { closed: { on: "2024-03-01", evidence: ["proof"] } })] } },
  { what: "what is for internal use", items: [matter, proof({ audience: "internal" })] },
])("$what is not", ({ items, more }) => expect(besides(items, more)).toBe(""));
