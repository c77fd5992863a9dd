import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "./host.ts";

const fixture = (name: string) => join(import.meta.dirname, "../../fixtures", name);
const folder = mkdtempSync(join(tmpdir(), "t6-next-"));
const at = (name: string) => join(folder, name);
const memo = `evidence:
  - id: zanzibar-memo
    title: Zanzibar
    clauses: [T6.1a]
    kind: record
    statement: A memo.
    state: in_progress
    said_by: producer
    access: internal
    audience: internal
    dates: { about: 2019-06 }
`;

beforeAll(() => {
  cpSync(fixture("npd-2019"), at("internal"), { recursive: true });
  writeFileSync(join(at("internal"), "T6.1.yaml"), readFileSync(join(at("internal"), "T6.1.yaml"), "utf8").replace(/^evidence:\n/m, memo));
  cpSync(fixture("npd-2019"), at("broken"), { recursive: true });
  writeFileSync(join(at("broken"), "T6.3.yaml"), "practice: T6.3\nevidence: [\n");
});

describe("t6 next", () => {
  test("lists the first ten steps, and with --all every one", async () => {
    const certificate = fixture("decisions/one-certificate-expired-yesterday");
    const [few, all] = [await run(["next", certificate]), await run(["next", certificate, "--all"])];
    const numbers = ({ out }: { readonly out: string }) => [...out.matchAll(/^ *(\d+)\. (?:small|large) /gm)].map(([, number]) => Number(number));
    expect(numbers(few)).toHaveLength(10);
    expect(few.out.replace(/\s+/g, " ")).toMatch(/\d+ further steps: t6 next --all shows them, and the question behind each clause\. $/);
    expect(few.out).not.toMatch(/^ +T6\.1a {2}/m);
    expect(all.out).toMatch(/^ +T6\.1a {2}Which /m);
    expect(numbers(all).length).toBeGreaterThan(10);
    expect(all.out).not.toContain("further step");
    expect(all.out.replace(/\s+/g, " ")).toContain("→ This could close T6.5, which is partly shown now, if it finds what is asked for.");
  });

  test("says of a finished assessment that nothing is left to do", async () => {
    const { code, out } = await run(["next", fixture("all-met")]);
    expect([code, out]).toEqual([0, expect.stringContaining("Nothing is left to do: every clause that applies is met.")]);
  });

  test("tells people inside of what is internal, and the public how many steps are left out", async () => {
    expect((await run(["next", at("internal"), "--all"])).out).toContain("‘Zanzibar’");
    const open = (await run(["next", at("internal"), "--all", "--audience", "public"])).out;
    expect(open).not.toMatch(/zanzibar/i);
    expect(open.replace(/\s+/g, " ")).toMatch(/\d+ steps? left out: (?:it is|they are) about what is recorded for internal use\./);
    expect((await run(["next", at("internal"), "-f", "json"])).out).not.toMatch(/zanzibar/i);
  });

  test("names what cannot be read before all else", async () => {
    const { code, out } = await run(["next", at("broken")]);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, " ")).toContain("First put right T6.3.yaml: what is in it is not known");
  });

  test("takes a saved result that holds all, and refuses in one sentence a copy for the public that does not", async () => {
    const save = async (...argv: string[]) => {
      writeFileSync(at("saved.json"), (await run(["score", ...argv, "--format", "json"])).out);
      return run(["next", at("saved.json")]);
    };
    const stepsIn = ({ out }: { readonly out: string }) => out.slice(out.indexOf("Each step"));
    expect(stepsIn(await save(fixture("npd-2019")))).toBe(stepsIn(await run(["next", fixture("npd-2019")])));
    const { code, out, err } = await save(at("internal"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(
      `t6: ${at("saved.json")} is a copy for the public, and what a step would do depends on what is not in it: name the assessment's folder, or save one with t6 score --format json --audience internal.\n`,
    );
    expect((await save(at("internal"), "--audience", "internal")).code).toBe(0);
  });

  test("does not go by what other rules decided", async () => {
    const { code, err } = await run(["next", join(import.meta.dirname, "../released/0.1.0/npd-2019.json")]);
    expect([code, err]).toEqual([2, expect.stringContaining("is not what the rules of this t6 decide")]);
  });
});
