import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { gated, inFormat } from "./broken.ts";
import { diagnostic, reportOf } from "./sample.ts";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync("schemas/check.schema.json", "utf8")));

test("it keeps to its published schema", async () => {
  for (const report of [await gated(), reportOf([]), reportOf([diagnostic], { refusals: ["nowhere cannot be opened."] })]) {
    validate(JSON.parse(await inFormat("json", report)));
    expect(validate.errors).toBeNull();
  }
});

test("everything about a diagnostic is in it but its frame", async () => {
  const text = await inFormat("json", reportOf([diagnostic]));
  expect(text.endsWith("}\n")).toBe(true);
  const { frame: _, args: __, ...rest } = diagnostic;
  expect(JSON.parse(text).diagnostics).toEqual([
    {
      ...rest,
      path: "repository/evidence/T6.2.yaml",
      page: "docs/diagnostics/reference/unknown-clause.md",
      fingerprint: expect.any(String),
      gated: "counts",
      fails: true,
    },
  ]);
});
