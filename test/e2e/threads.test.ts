import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, replace } from "./folder.ts";
import { root, t6 } from "./t6.ts";

/*
 * From 240 files on, a second thread checks half of the assessments. Nobody must be able to tell.
 * Each half below is small enough for one thread.
 */
const count = 40;
const nameOf = (index: number) => `assessment-${String(index).padStart(2, "0")}`;

describe("many files", () => {
  let many: string;
  beforeAll(() => {
    many = emptyFolder();
    for (let index = 0; index < count; index += 1) {
      const half = index < count / 2 ? "first" : "second";
      cpSync(join(root, "fixtures/npd-2019"), join(many, half, nameOf(index)), { recursive: true });
    }
    replace(join(many, "first", nameOf(3), "T6.4.yaml"), "said_by: producer", "said_by: Producer");
    replace(join(many, "second", nameOf(30), "T6.1.yaml"), "T6.1a", "T6.1x");
    replace(join(many, "second", nameOf(39), "asks.yaml"), "asks:", "asks: [");
  });

  const found = (path: string): unknown[] => JSON.parse(t6(["check", path, "--format", "json"], { cwd: many }).out).diagnostics;

  test("are checked as their halves are, in order", () => {
    const halves = [...found("first"), ...found("second")];
    const whole = found(".");
    expect(whole).toHaveLength(halves.length);
    const bare = (list: unknown[]) => JSON.stringify(list).replaceAll("./", "");
    expect(bare(whole)).toBe(bare(halves));
    expect(new Set(whole.map((one) => (one as { code: string }).code))).toContain("reference/unknown-clause");
  });

  test("fail for a mistake in either half, and count every file", () => {
    const { code, err } = t6(["check", "."], { cwd: many });
    expect(code).toBe(1);
    expect(err).toMatch(/^280 files in 40 assessments: /m);
  });

  test("tell a mistake in the configuration of all of them once", () => {
    const catalogue = join(many, "none.yaml");
    const { code, err } = t6(["check", ".", "--catalogue", catalogue], { cwd: many });
    expect(code).toBe(2);
    expect(err.split("none.yaml")).toHaveLength(2);
  });
});
