import { expect, test } from "vitest";
import { documentKinds } from "../../src/model/documents.ts";
import { documentView } from "../../src/view/document.ts";
import { evidenceOnly, resultOf } from "./pipeline.ts";
import { markdownOf } from "./rendering.ts";

/*
 * A name may stand for several bodies. What our sentences say of them is said of several.
 */

test.each(["The three producers", "Four Statistics Offices", "Devolved administrations"])("%s have, look, say and are asked", async (name) => {
  const several = {
    ...evidenceOnly,
    head: (head: Parameters<NonNullable<(typeof evidenceOnly)["head"]>>[0]) => ({ ...head, producer: { name } }),
    withoutAsks: false,
  };
  const view = documentView(await resultOf("npd-2019", several));
  const text = documentKinds.map((kind) => markdownOf(view, kind)).join("\n");
  expect(text).toMatch(new RegExp(`${name} (?:have|look)\\b`, "i"));
  expect(text).not.toMatch(new RegExp(`${name} (?:has|looks|says|was|is)\\b`, "i"));
  expect(text).not.toMatch(/\{\w+\}/);
});
