import { expect, test } from "vitest";
import { findingRules } from "../../../src/model/rules.ts";
import { groups } from "../../../src/report/explain/words/groups.ts";

test("what is not shown is called neither failure nor success only where nothing speaks against it", () => {
  const means = groups.find(({ values }) => "not_shown" in values && "deferred" in values)?.values["not_shown"]?.means;
  for (const text of [findingRules["finding/nothing"].text, means]) expect(text).toMatch(/Where nothing speaks against it either, that is neither/);
});
