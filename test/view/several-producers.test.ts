import { expect, test } from "vitest";
import { documentKinds } from "../../src/model/documents.ts";
import { documentView } from "../../src/view/document.ts";
import { type Changes, evidenceOnly, resultOf } from "./pipeline.ts";
import { markdownOf } from "./rendering.ts";

/*
 * A name may stand for several bodies, the full one or the short one. What our sentences say of them is said of several.
 */

test.each([
  ["The three producers", { name: "The three producers" }],
  ["Four Statistics Offices", { name: "Four Statistics Offices" }],
  ["Devolved administrations", { name: "Devolved administrations" }],
  ["the three producers", { name: "Department of Freight, Ports Wales and the Northern Harbours Trust", short_name: "the three producers" }],
])("%s have, look, say and are asked", async (name, producer) => {
  const several: Changes = { ...evidenceOnly, head: (head) => ({ ...head, producer }), withoutAsks: false };
  const view = documentView(await resultOf("npd-2019", several));
  const text = documentKinds.map((kind) => markdownOf(view, kind)).join("\n");
  expect(text).toMatch(new RegExp(`${name}\\)? (?:have|look)\\b`, "i"));
  expect(text).not.toMatch(new RegExp(`${name}\\)? (?:has|looks|says|was|is)\\b`, "i"));
  expect(text).not.toMatch(/\{\w+\}/);
});
