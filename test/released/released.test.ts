import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../cli/host.ts";

/*
 * Results as released versions wrote them, never to be edited. Whatever becomes of the format, each goes on rendering.
 */
const versions = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const saved = versions.flatMap(({ name }) => readdirSync(join(import.meta.dirname, name)).map((file) => [name, file] as const));

test("there are results of the first version", () => {
  expect(saved.filter(([version]) => version === "0.1.0")).toHaveLength(3);
});

describe.each(saved)("the result that t6 %s wrote for %s", (version, file) => {
  const path = join(import.meta.dirname, version, file);

  test.each([
    ["markdown", /^# .+\n/],
    ["html", /^<!doctype html>[\s\S]*<\/html>\n$/i],
    ["json", /^\{\n {2}"format": "t6-result"[\s\S]*\}\n$/],
  ] as const)("renders as %s", async (format, whole) => {
    const { code, out, err } = await run(["report", path, "--format", format]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(whole);
    expect(out).not.toMatch(/undefined|\[object/);
  });

  test("has a scorecard", async () => {
    const { code, out, err } = await run(["score", path]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("T6.5");
    expect(out).not.toMatch(/undefined|\[object/);
  });
});
