import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCatalogue } from "../../src/catalogue/check.ts";
import type { WrittenCatalogue } from "../../src/model/generated/schemas.ts";
import { kindNature } from "../../src/model/kinds.ts";
import { readText, readYaml, schemaErrors } from "../fixtures/files.ts";

/*
 * What is known of Standard 4, and no more. Words stand in the catalogue only where they were seen, on the Code's own page or as a body quotes them.
 * Contains public sector information licensed under the Open Government Licence v3.0.
 */
const headline = "Producers must manage data and statistics safely and securely and be open about how data will be used and protected";
const known = {
  "4.1":
    "be ethical in how you collect, access, use and share data to serve the public good and be transparent about your approach in a published data management policy",
  "4.5":
    "Protect the confidentiality of individual and business information when producing statistics. Be transparent about the choices made in line with the producer's published confidentiality policy and apply appropriate disclosure control methods before release",
};

const file = readYaml("catalogues/standard-4.yaml") as WrittenCatalogue;
const held = file.practices.filter(({ not_held }) => not_held === undefined);
const clauses = held.flatMap((practice) => practice.clauses ?? []);

/** The reference of the field, where it lies beside the repository. */
const domain = "../shared/domain.md";

describe("the words", () => {
  test("the catalogue is in order", () => {
    expect(schemaErrors("catalogue", file)).toEqual([]);
    expect(checkCatalogue(file, "standard-4.yaml", undefined)).toEqual([]);
  });

  test("the headline and two practices are quoted letter for letter, and there are no others", () => {
    expect(file.principle.text).toBe(headline);
    expect(Object.fromEntries(held.map(({ id, text }) => [id, text]))).toEqual(known);
    expect(file.practices.map(({ id }) => id)).toEqual(["4.1", "4.2", "4.3", "4.4", "4.5", "4.6-on"]);
    for (const { not_held: gap, text } of file.practices) expect(gap === undefined).toBe(text !== undefined);
  });

  test.runIf(existsSync(domain))("they are those of the reference, letter for letter, and it has no other practice text", () => {
    const section = readFileSync(domain, "utf8").split("### 1.3")[1]?.split("### 1.4")[0] ?? "";
    expect(section).toContain(`**${file.principle.title}: ${file.principle.text}**`);
    const rows = [...section.matchAll(/^\| (4\.\d) \| "(.+?)" \| /gm)].map(([, id, text]) => [id, text]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(held.map(({ id, text }) => [id, text])));
    for (const { quoted_by: quoting = [] } of held) for (const { url } of quoting) expect(section).toContain(url);
  });

  test("each says who quotes it, and where; each gap says what is known, and where the words could be read", () => {
    for (const { quoted_by: quoting } of held) expect(quoting?.length).toBe(1);
    for (const { not_held: gap } of file.practices.filter((one) => !held.includes(one))) {
      expect(gap?.known).not.toMatch(/\bus\b|\bwe\b|\bour\b/i);
      expect(gap?.url).toMatch(/^https:\/\/code\.statisticsauthority\.gov\.uk\//);
    }
    expect(file.texts_checked).toBe("2026-11");
    expect(readText("catalogues/standard-4.yaml")).toContain("Nothing has been made up.");
  });
});

describe("the clauses", () => {
  test.each(clauses)("$id has a question, one ask and guidance, and has the must of the headline", ({ question, ask, guidance, force }) => {
    expect(question).toMatch(/\?$/);
    expect(ask).toMatch(/^[A-Z][^?]*\?$/);
    expect(guidance).toMatch(/\.$/);
    expect(force).toBe("must");
  });

  test("each practice ends in a published policy, which is a clause of its own that only a policy shows", () => {
    const policies = clauses.filter(({ kinds }) => kinds.length === 1 && kinds[0] === "policy");
    expect(policies.map(({ id, type, words }) => [id, type, words.join(" ")])).toEqual([
      ["4.1d", "SHOW", "in a published data management policy"],
      ["4.5c", "SHOW", "the producer's published confidentiality policy"],
    ]);
  });

  test("a clause about conduct lists only kinds of evidence that are proof of conduct", () => {
    for (const { id, type, kinds } of clauses) if (type === "DO") expect([id, kinds.filter((kind) => kindNature[kind] !== "proof")]).toEqual([id, []]);
  });
});

describe("the crosswalk", () => {
  const t6 = readYaml("catalogues/t6.yaml") as WrittenCatalogue;
  const { lines = [], unplaced = [], beyond = [], note } = file.crosswalk ?? { lines: [] };

  test("every clause of T6 has a line, or is said to have no known place", () => {
    const all = t6.practices.flatMap((practice) => (practice.clauses ?? []).map(({ id }) => id));
    const told = new Set([...lines.map(({ from }) => from), ...unplaced.flatMap(({ from }) => from)]);
    expect(all.filter((id) => !told.has(id))).toEqual([]);
    expect([...told].filter((id) => !all.includes(id))).toEqual([]);
    expect(unplaced.flatMap(({ from }) => from).filter((id) => lines.some(({ from }) => from === id))).toEqual([]);
  });

  test("leads to clauses that are there, and says that it is the tool's own", () => {
    const own = clauses.map(({ id }) => id);
    expect(lines.filter(({ to }) => !own.includes(to))).toEqual([]);
    expect(note).toMatch(/^The tool's own crosswalk/);
  });

  test("lists what edition 3.0 asks beyond T6", () => {
    expect(beyond.map(({ text }) => text).join(" ")).toMatch(
      /data management policy that is published.*confidentiality policy that is published.*Social acceptability/,
    );
  });
});
