import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scaled } from "../../../src/render/odt/scaled.ts";

const styles = readFileSync(join(import.meta.dirname, "../../../templates/styles.odt.hbs"), "utf8");
const level = /text:list-tab-stop-position="([\d.]+)cm" fo:text-indent="(-[\d.]+)cm" fo:margin-left="([\d.]+)cm"/g;

test.each([1, 0.9, 0.66, 0.5])("at %d of their size, lists stand within the margin, and their lines under each other", (scale) => {
  const levels = [...scaled(styles, scale).matchAll(level)].map(([, ...lengths]) => lengths.map(Number));
  expect(levels.length).toBeGreaterThan(10);
  for (const [tab = 0, indent = 0, margin = 0] of levels) {
    expect(margin + indent).toBeGreaterThan(-0.01);
    expect(tab).toBe(margin);
  }
  expect(levels[0]?.[2]).toBeCloseTo(0.6 * scale, 3);
});
