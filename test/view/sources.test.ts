import { expect, test } from "vitest";
import { documentView } from "../../src/view/document.ts";
import { item, withItems } from "./builders.ts";
import { assessmentText } from "./texts.ts";

test("items that give one address other titles are each cited by their own, and the list has all of them under one number", () => {
  const at = (id: string, title: string) => item(id, { access: "public", source: { title, url: "https://example.org/statement" } });
  const result = withItems([at("a", "No standard"), at("b", "Ward level only"), at("c", "No standard")]);
  expect(documentView(result).sources.map(({ number, title }) => [number, title])).toEqual([[1, "No standard; Ward level only"]]);
  const text = assessmentText(result);
  expect([text.includes("(No standard)"), text.includes("(Ward level only)")]).toEqual([true, true]);
});
