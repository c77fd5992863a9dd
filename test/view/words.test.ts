import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inText, namesOf } from "../../src/view/names.ts";
import { labelOf } from "../../src/view/status.ts";
import { dateInSentence, dateText } from "../../src/view/style/dates.ts";
import { alternatives, continued, numberText, sentence, series, vocabularyOf } from "../../src/view/style/text.ts";
import { bare } from "./builders.ts";

describe("dates", () => {
  test.each([
    ["2016-04-22", "22 April 2016", "on 22 April 2016"],
    ["2018-05-01", "1 May 2018", "on 1 May 2018"],
    ["2018-05", "May 2018", "in May 2018"],
    ["2019", "2019", "in 2019"],
  ])("%s", (date, text, within) => {
    expect(dateText(date)).toBe(text);
    expect(dateInSentence(date)).toBe(within);
  });

  test("what is no date stays as it is", () => {
    expect(dateText("soon")).toBe("soon");
    expect(dateText("2018-13")).toBe("2018-13");
  });
});

describe("numbers and lists", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [110000, "110,000"],
    [1234567.25, "1,234,567.25"],
    [-1000, "-1,000"],
  ])("%d", (value, text) => expect(numberText(value)).toBe(text));

  test("taking the commas out gives the number back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => Number(numberText(value).replaceAll(",", "")) === value),
      { numRuns: 1000 },
    );
  });

  test("series", () => {
    expect([series([]), series(["a"]), series(["a", "b"]), series(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
    expect(alternatives(["a", "b", "c"])).toBe("a, b or c");
  });

  test("sentences end once", () => {
    expect([sentence("a"), sentence("a."), sentence("“a.”"), sentence("why?"), sentence(" ")]).toEqual(["a.", "a.", "“a.”", "why?", ""]);
  });
});

describe("a statement after “that”", () => {
  const vocabulary = vocabularyOf(["before any training is given, all lockers are checked"]);
  test.each([
    ["The page says so.", "the page says so."],
    ["DfE says so.", "DfE says so."],
    ["ONS says so.", "ONS says so."],
    ["Training is given.", "training is given."],
    ["Lockers are checked.", "lockers are checked."],
    ["Information Commissioner staff came.", "Information Commissioner staff came."],
    ["Approved Researcher training is needed.", "Approved Researcher training is needed."],
    ["Parliament agreed.", "Parliament agreed."],
    ["Department for Street Trams staff agreed.", "Department for Street Trams staff agreed."],
    ["110 requests came.", "110 requests came."],
    ["Too little is known of it.", "too little is known of it."],
    ["Openness is lacking.", "openness is lacking."],
    ["Training of ONS staff is recorded.", "training of ONS staff is recorded."],
    ["Ministry of Justice staff agreed.", "Ministry of Justice staff agreed."],
    ["University of Leeds keeps it.", "University of Leeds keeps it."],
    ["Evidence of the Ministry is lacking.", "evidence of the Ministry is lacking."],
    ["GDPR applies.", "GDPR applies."],
    ["iCloud holds it.", "iCloud holds it."],
    ["New York agreed.", "New York agreed."],
    ["New rules apply.", "new rules apply."],
    ["May 2018 was too late.", "May 2018 was too late."],
  ])("%s", (statement, text) => expect(continued(statement, ["Department for Street Trams"], vocabulary)).toBe(text));
});

describe("names", () => {
  const names = namesOf(bare().assessment);
  test("full with the short name at the first mention, then short", () => {
    expect(names.producer).toMatchObject({ heading: "Department for Street Trams (DST)", first: "the Department for Street Trams (DST)", short: "DST" });
    expect(names.data.short).toBe("the TPS");
  });

  test.each([
    ["Ofsted", "Ofsted"],
    ["Data Protection Officer", "the Data Protection Officer"],
    ["The Panel", "the Panel"],
    ["our auditors", "our auditors"],
    ["Information Commissioner's Office", "the Information Commissioner's Office"],
    ["Internal Audit", "Internal Audit"],
  ])("%s in running text", (written, text) => expect(inText(written)).toBe(text));
});

describe("whose assessment it is", () => {
  const { assessment, catalogue } = bare();
  test.each([
    ["regulator", "OSR Assessment"],
    ["producer", "Self-assessment. Not an OSR judgement."],
    ["other", "Assessment by OSR. Not an OSR judgement."],
  ] as const)("%s", (role, label) => expect(labelOf({ catalogue, assessment: { ...assessment, assessor: { ...assessment.assessor, role } } })).toBe(label));

  test("without a short name, the full one", () => {
    expect(labelOf({ catalogue, assessment: { ...assessment, assessor: { name: "Audit Wales", role: "other" } } })).toBe(
      "Assessment by Audit Wales. Not an OSR judgement.",
    );
  });

  test("a regulator of something else is no regulator here, and a code that names none is not denied one", () => {
    const other = { ...assessment, assessor: { name: "Data Protection Board", role: "regulator" as const } };
    expect(labelOf({ catalogue, assessment: other })).toBe("Assessment by Data Protection Board. Not an OSR judgement.");
    const { regulator: _, ...without } = catalogue;
    expect(labelOf({ catalogue: without, assessment: other })).toBe("Data Protection Board Assessment");
    expect(labelOf({ catalogue: without, assessment: { ...other, assessor: { name: "Tram Office", role: "producer" } } })).toBe("Self-assessment.");
    const theirs = { ...without, regulator: { name: "Data Protection Board" } };
    expect(labelOf({ catalogue: theirs, assessment: other })).toBe("Data Protection Board Assessment");
    expect(labelOf({ catalogue: theirs, assessment })).toBe("Assessment by OSR. Not a Data Protection Board judgement.");
  });
});
