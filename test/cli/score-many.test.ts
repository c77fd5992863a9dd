import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openResults } from "../../src/api/results.ts";
import { scoreDocument } from "../../src/api/score.ts";
import { main } from "../../src/cli/main.ts";
import { run } from "./host.ts";
import { sinkTo } from "./sink.ts";

const fixture = join(import.meta.dirname, "../../fixtures/npd-2019");
const folder = mkdtempSync(join(tmpdir(), "t6-score-"));
/** More than is held back, as JSON. */
const many = 8;

beforeAll(() => {
  for (let index = 0; index < many; index += 1) cpSync(fixture, join(folder, `tree/a${index}`), { recursive: true });
  rmSync(join(folder, "tree/a3/T6.2.yaml"));
  writeFileSync(join(folder, "tree/a5/T6.1.yaml"), "practice: T6.1\nevidence: 'never closed\n");
});

/** What a run writes to the two streams, piece by piece. */
async function pieces(...argv: string[]): Promise<readonly (readonly [stream: "out" | "err", text: string])[]> {
  const written: (readonly ["out" | "err", string])[] = [];
  const sink = (stream: "out" | "err") => sinkTo((text) => written.push([stream, String(text)]));
  await main(argv, { env: {}, out: sink("out"), err: sink("err") });
  return written;
}

describe("t6 score of many", () => {
  test.each(["public", "internal"] as const)("is the one document of all, for %s", async (audience) => {
    const { out } = await run(["score", join(folder, "tree"), "--format", "json", "--audience", audience]);
    expect(out).toBe(`${JSON.stringify(scoreDocument(await openResults([join(folder, "tree")]), audience), null, 2)}\n`);
  });

  test("is written before all have been opened, and then what is wrong comes after it", async () => {
    const written = await pieces("score", join(folder, "tree"), "--format", "json");
    expect(written.filter(([stream]) => stream === "out").length).toBeGreaterThan(2);
    expect(written[0]?.[0]).toBe("out");
  });

  test("of few, what is wrong comes first", async () => {
    const written = await pieces("score", join(folder, "tree/a5"));
    expect(written.map(([stream]) => stream)).toEqual(["err", "out"]);
  });

  test("writes nothing where a copy for the public is among them and what is internal was asked for", async () => {
    const copy = join(folder, "copy.json");
    const internal = join(import.meta.dirname, "../../fixtures/decisions/internal-ask");
    writeFileSync(copy, (await run(["score", internal, "--format", "json"])).out);
    const { code, out, err } = await run(["score", join(folder, "tree"), copy, "--audience", "internal"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/is a copy for the public, so what is internal is not in it/);
  });

  test("says what to do first of each of some, and of more says once that it is left out", async () => {
    const saved = join(folder, "saved.json");
    writeFileSync(saved, (await run(["score", fixture, "--format", "json", "--audience", "internal"])).out);
    const some = await run(["score", ...Array.from({ length: 2 }, () => saved), join(folder, "tree/a0")]);
    expect(some.out.split("do first").length - 1).toBeGreaterThan(2);
    expect(some.out).not.toContain("is left out");
    const copies = Array.from({ length: 26 }, (_, index) => join(folder, `saved-${index}.json`));
    for (const copy of copies) writeFileSync(copy, readFileSync(saved));
    const all = await run(["score", ...copies]);
    expect(all.out).not.toContain("do first  ");
    expect(all.out.replaceAll("\n", " ")).toMatch(
      /With more than 25 assessments, what to do first is left out\. Score one of them, or go to t6 next with its folder/,
    );
    expect((await run(["score", ...copies.slice(0, 1)])).out).toContain("do first  ");
  });
});
