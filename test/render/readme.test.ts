import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { helpers } from "../../src/render/helpers.ts";
import { shippedTemplates } from "../view/pipeline.ts";
import { fullView } from "../view/sample.ts";

const readme = readFileSync(join(import.meta.dirname, "../../templates/README.md"), "utf8");
const named = new Set([...readme.matchAll(/`([a-z_0-9]+)`/g)].map(([, name]) => name));

/** Every field of the view, as deep as templates reach: prose is printed whole. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== "object" || value === null || (value as { type?: unknown }).type === "root") return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...fieldsOf(inner)]);
}

describe("templates/README.md", () => {
  test("names every field of the view, and no other", () => {
    const fields = new Set(fieldsOf(fullView()));
    expect([...fields].filter((field) => !named.has(field))).toEqual([]);
    const others = new Set(["if", "unless", "each", "with", "lookup"]);
    expect([...named].filter((name) => name !== undefined && !fields.has(name) && !others.has(name))).toEqual([]);
  });

  test("names every helper", () => {
    for (const name of new Set([...Object.keys(helpers.markdown), ...Object.keys(helpers.html)])) expect(readme).toContain(`\`{{${name} `);
  });

  test("names every template", () => {
    for (const name of Object.keys(shippedTemplates()).filter((one) => !one.includes("/"))) expect(readme).toContain(`\`${name}\``);
  });
});
