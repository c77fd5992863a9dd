import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../cli/host.ts";

const root = join(import.meta.dirname, "../..");

/**
 * An assessment as the fixture of a letter has it, with none of its evidence, and a register made to be what the letter describes: what is found then
 * rests on the register alone.
 */
async function alone(year: "2016" | "2019") {
  const folder = mkdtempSync(join(tmpdir(), "t6-letter-"));
  const main = readFileSync(join(root, `fixtures/npd-${year}/assessment.yaml`), "utf8");
  writeFileSync(join(folder, "assessment.yaml"), main.slice(0, main.search(/^introduction:/m)));
  const register = join(root, `fixtures/register/npd-${year}.csv`);
  const map = join(folder, "../", `map-${year}-${process.pid}.yaml`);
  writeFileSync(map, (await run(["register", "map", register])).out);
  const added = await run(["register", "evidence", register, folder, "--map", map, "--access", "public", "--url", "https://example.org/register"]);
  expect([added.code, added.err]).toEqual([0, expect.stringContaining("added")]);
  const { assessments } = JSON.parse((await run(["score", folder, "--format", "json"])).out);
  const clauses = assessments[0].result.practices.flatMap(({ clauses: some }: { clauses: readonly object[] }) => some);
  const request = (await run(["report", folder, "--document", "request"])).out;
  return { state: (id: string) => clauses.find((one: { id: string }) => one.id === id)?.finding.state, request, check: (await run(["check", folder])).out };
}

describe("a register as the letter of 2016 describes it: who, and for what purpose, of requests until December 2014", () => {
  const found = alone("2016");

  test.each([
    ["that it is not kept up to date", "T6.1g", "when it was last brought up to date"],
    ["what type of data", "T6.4a", "what type of data each organisation has access to"],
    ["how much of it", "T6.4a", "how much data each organisation has access to"],
    ["why requests were approved or refused", "T6.4c", "why requests were approved or refused"],
    ["what happens at the end of a project", "T6.4a", "what becomes of the data at the end of a project"],
  ])("the finding and the request come to the ask: %s", async (_, clause, words) => {
    const { state, request } = await found;
    expect(state(clause)).toBe("partly_met");
    expect(request).toContain(words);
  });
});

describe("a register as the letter of 2019 describes it: each project, how sensitive the data are and how easily somebody is known, and no decision", () => {
  const found = alone("2019");

  test("the finding and the request come to the ask: why some obtain the data directly", async () => {
    const { state, request } = await found;
    expect(state("T6.4c")).toBe("partly_met");
    expect(request).toContain("why some organisations obtain the data directly and others use them in a safe setting");
  });

  test("what it says of the type of data is not asked for again, and what is left of 2016 is", async () => {
    const { request } = await found;
    expect(request).not.toContain("what type of data each organisation");
    for (const words of ["how much data each organisation", "why requests were approved", "at the end of a project"]) expect(request).toContain(words);
  });

  test("each clause has words of its own, so that the item is specific", async () => expect((await found).check).not.toContain("evidence/unspecific"));
});
