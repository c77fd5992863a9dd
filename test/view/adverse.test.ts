import { describe, expect, test } from "vitest";
import type { EvidenceItem, Result, Standing } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import type { PracticeView } from "../../src/view/shape-practice.ts";
import { ask, at, bare, clause, evidence, item, judgement, practice } from "./builders.ts";
import { assessmentText } from "./texts.ts";

const against = (changes: Partial<EvidenceItem> = {}): EvidenceItem =>
  item("audit", {
    stance: "contradicts",
    severity: "failure",
    said_by: "auditor",
    speaker: "Internal Audit",
    statement: "Records were kept too long.",
    dates: { about: "2024-05-03" },
    verification: { level: "verified", by: "Internal Audit" },
    ...changes,
  });
const standing = (id: string, changes: Partial<Standing> = {}): Standing => ({
  evidence: id,
  standing: "adverse",
  rule: "standing/adverse",
  also: [],
  parts: [],
  at: at("P1.yaml", 4),
  ...changes,
});
const resultWith = (one: EvidenceItem, changes: Partial<Standing> = {}, more: Partial<Result> = {}, of = "P1"): Result =>
  bare({
    practices: [
      practice(
        "P1",
        ["P1a", "P1b"].map((id) => clause(id, { standings: [standing(one.id, changes)] })),
        {
          judgement: judgement({ narrative: "All is well here." }),
        },
      ),
    ],
    evidence: [{ ...evidence(one, of), counts_as: { level: one.verification?.level ?? "reported", rule: "verification/as-stated" } }],
    ...more,
  });
const view = (result: Result): PracticeView => {
  const [first] = documentView(result).practices;
  if (first === undefined) throw new Error("there is a practice");
  return first;
};
const adverse = (result: Result): string => plainText(view(result).adverse ?? { type: "root", children: [] });
const letter = (result: Result): string => plainText(documentView(result).letter.judgement);

describe("what is open against a practice", () => {
  test("is told with grade, date, clauses and who says so, whoever wrote the narrative and wherever it is recorded", () => {
    const words = "A failure, 3 May 2024 (P1a and P1b). Internal Audit found that records were kept too long. Nothing is recorded that puts it right.";
    expect(adverse(resultWith(against()))).toBe(words);
    expect(adverse(resultWith(against(), {}, {}, "P2"))).toBe(words);
    expect(assessmentText(resultWith(against()))).toBe("All is well here.");
  });

  test("of what the producer says against itself tells what it plans, and not that nothing puts it right", () => {
    const { dates: _, ...candid } = against({ said_by: "producer", speaker: undefined as never, statement: "DST has to do more.", severity: "weakness" });
    const result = resultWith(candid);
    const plan = item("plan", { statement: "DST is committed to that.", state: "planned", kind: "plan" });
    expect(adverse({ ...result, evidence: [...result.evidence, evidence(plan)] })).toBe(
      "A weakness (P1a and P1b). DST told us, and Internal Audit has verified, that it has to do more. DST also told us that it is committed to that.",
    );
  });

  test("says when it disputes and does not bind, and calls it no failure where no grade is given", () => {
    const { severity: _, verification: __, ...told } = against({ said_by: "third_party", speaker: "Survey Watch" });
    expect(adverse(resultWith(told))).toBe(
      "Not verified, 3 May 2024 (P1a and P1b). Survey Watch told us that records were kept too long. " +
        "It has not been verified, and no finding is made on it.",
    );
  });

  test("says what a closure lacks", () => {
    const closed = against({ closed: { on: "2024-06-01", evidence: ["log"] } });
    expect(adverse(resultWith(closed, { rule: "standing/closure-unproven", also: ["closure/no-proof", "closure/not-confirmed"] }))).toContain(
      "It is claimed to have been closed on 1 June 2024. That does not close it: nothing later shows that it was put right and no confirmation from outside DST can be seen.",
    );
    const result = resultWith(closed, { rule: "standing/closure-unproven", also: ["closure/no-proof"] });
    const log = item("log", { dates: { about: "2024-06" } });
    const { found } = documentView({ ...result, evidence: [...result.evidence, evidence(log)] }).scorecard;
    expect(plainText(found ?? { type: "root", children: [] })).toContain("It is claimed to be closed, and that is not shown.");
  });

  test("tells what the producer has said or shown since on the same clauses, and how far that was checked", () => {
    const open = against({ dates: { about: "2024-05-03" } });
    const asked = ask("stop", { progress: [{ on: "2024-06-20", text: "It is done.", evidence: ["since"] }] });
    const told = (changes: object, asks = [asked], tell = adverse): string => {
      const result = resultWith(open);
      const since = item("since", { title: "A later word", statement: "The log is short.", dates: { about: "2024-06" }, ...changes });
      return tell({ ...result, evidence: [...result.evidence, evidence(since)], asks });
    };
    expect(told({})).toContain("It is not recorded as put right. Since then there is ‘A later word’ (reported, not verified).");
    // What nobody has named for it may be about another matter.
    expect(told({}, [])).toContain(
      "It is not recorded as put right. Later, on the same clauses, there is ‘A later word’ (reported, not verified); nothing says that it is about this.",
    );
    expect(told({}, [], letter)).not.toContain("The log is short");
    expect(told({}, [], letter)).toContain("It is not recorded as put right.");
    expect(told({ said_by: "auditor", verification: { level: "verified" } })).toContain("Since then there is ‘A later word’ (verified).");
    for (const other of [{ dates: { about: "2024-04" } }, { said_by: "third_party" }, { state: "planned" }, { clauses: ["P2a"] }, { stance: "contradicts" }])
      expect(told(other, [])).toContain("Nothing is recorded that puts it right.");
  });

  test("tells what the producer answered when it was asked, beside what was asked, and that nobody has verified it", () => {
    const withAsk = (changes: object, tell = adverse): string =>
      tell(resultWith(against(), {}, { asks: [ask("close", { text: "Close the drive.", raised: { on: "2024-05-10" }, ...changes })] }));
    expect(withAsk({ response: "We closed it." })).toContain(
      "It is not recorded as put right. Asked to close the drive, DST answered: “We closed it”. That has not been verified.",
    );
    expect(withAsk({ progress: [{ on: "2024-05-22", text: "DST wrote that it had closed it." }] })).toContain(
      "DST was asked to close the drive. Noted on 22 May 2024: DST wrote that it had closed it. That has not been verified.",
    );
    // A letter tells it where it tells what is asked.
    expect(withAsk({ response: "We closed it." }, letter)).toContain("It is not recorded as put right. What is asked on this point");
    expect(withAsk({ response: "We closed it." }, letter)).not.toContain("Asked to close");
    expect(withAsk({})).toContain("Nothing is recorded that puts it right.");
    expect(withAsk({ response: "We closed it.", raised: { on: "2024-01-10" } })).toContain("Nothing is recorded that puts it right.");
  });

  test("keeps its list, and its figures with the sentence that nobody checked them", () => {
    const one = against({ items: ["the first register"], figures: [{ value: 12, unit: "records" }], verification: { level: "reported" } });
    const text = adverse(resultWith(one));
    expect(text).toMatch(/:\nthe first register\n/);
    expect(text).toContain("12 records");
    expect(text).toContain("has not been verified");
    expect(assessmentText(resultWith(one))).toBe("All is well here.");
  });

  test("is told once where the tool drafted the text", () => {
    const drafted = resultWith(against());
    const unjudged = { ...drafted, practices: drafted.practices.map(({ judgement: _, ...rest }) => rest) };
    expect(adverse(unjudged)).toContain("records were kept too long");
    expect(assessmentText(unjudged)).not.toContain("kept too long");
  });

  test("closed by proof, or asking for an improvement, is not among it", () => {
    expect(view(resultWith(against(), { standing: "none", rule: "standing/closed" })).adverse).toBeNull();
    const better = view(resultWith(against({ severity: "improvement" }), { standing: "none", rule: "standing/improvement" }));
    expect(better.adverse).toBeNull();
    expect(plainText(better.improvements ?? { type: "root", children: [] })).toBe(
      "An improvement to make, 3 May 2024 (P1a and P1b). Internal Audit found that records were kept too long.",
    );
  });

  test("for internal use is withheld from the public, and its clauses are told", () => {
    const secret = resultWith(against({ audience: "internal", title: "Zanzibar", statement: "Zanzibar.", speaker: "Zanzibar" }));
    expect(adverse(secret)).toBe("An item recorded for internal use speaks against P1a and P1b. It is not described here.");
    expect(letter(secret)).toContain("A finding against P1 that is recorded for internal use is still open.");
    expect(JSON.stringify(documentView(secret))).not.toContain("Zanzibar");
    expect(plainText(documentView(secret, { audience: "internal" }).practices[0]?.adverse ?? { type: "root", children: [] })).toContain(
      "A failure, 3 May 2024, for internal use (P1a and P1b). Zanzibar found",
    );
  });
});

describe("a letter", () => {
  test("tells a finding that binds: what was found and by whom, and against which practice", () => {
    expect(letter(resultWith(against()))).toContain(
      "Internal Audit found that records were kept too long. This, dated 3 May 2024, speaks against P1 (Title of P1). We know of nothing that has put it right.",
    );
    expect(letter(resultWith(against({ said_by: "court", speaker: "the High Court" })))).toContain(
      "That ruling, of 3 May 2024, goes against P1 (Title of P1).",
    );
    expect(letter(resultWith(against({ said_by: "producer", speaker: "the Board" })))).toContain("This, dated 3 May 2024, bears on P1 (Title of P1).");
  });

  test("tells what only disputes as what it is, where nothing else was found: a later letter may not fall silent on it", () => {
    const { verification: _, ...told } = against({ said_by: "third_party" });
    expect(letter(resultWith(told))).toContain("It has not been verified, and no finding is made on it.");
  });

  test("says the same of several practices once", () => {
    const one = resultWith(against());
    const [first] = one.practices;
    const second = practice("P2", [clause("P2a", { standings: [standing("audit")] })]);
    expect(letter({ ...one, practices: [...(first === undefined ? [] : [first]), second] })).toContain(
      "This, dated 3 May 2024, speaks against P1 (Title of P1) and P2 (Title of P2).",
    );
  });
});

describe("what was found and does not bind", () => {
  const { severity: _, ...plain } = against({ said_by: "third_party", speaker: "The Gazette", title: "Report" });
  const confirmed = { ...plain, verification: { level: "corroborated", by: "Office for Statistics Regulation" } } as const;
  const judged = (one: EvidenceItem, outcome: "meets" | "consistent" | "not_consistent" | "consistent_with_recommendations", cites?: string[]): Result => {
    const result = resultWith(one);
    return {
      ...result,
      practices: result.practices.map((each) => ({ ...each, judgement: judgement({ outcome, narrative: "It is so.", ...(cites && { cites }) }) })),
    };
  };

  test("is told as confirmed where we have confirmed it, in every document", () => {
    expect(adverse(resultWith(confirmed))).toBe(
      "Confirmed, not verified, 3 May 2024 (P1a and P1b). The Gazette says, and we have confirmed, that records were kept too long. Nobody independent has examined the matter itself.",
    );
    expect(letter(resultWith(confirmed))).toContain(
      "The Gazette says, and we have confirmed, that records were kept too long. This, dated 3 May 2024, speaks against P1",
    );
  });

  test("is in the letter where a judgement cites it, or where nothing else was found, however well the practice was judged", () => {
    const { verification: __, ...told } = plain;
    expect(letter(judged(told, "meets", ["audit"]))).toContain("It has not been verified, and no finding is made on it.");
    for (const outcome of ["not_consistent", "consistent_with_recommendations", "consistent", "meets"] as const)
      expect(letter(judged(told, outcome))).toContain("The Gazette told us that records were kept too long.");
  });
});

test("a ruling is told as a ruling, by its day, where it decides a clause", () => {
  const one = against({ id: "ruling", title: "Finding of the court", said_by: "court", dates: { about: "2024-06-14" } });
  const decided = clause("P1a", { finding: { state: "not_met", rule: "finding/failure", evidence: ["ruling"] }, standings: [standing("ruling")] });
  const position = { state: "not_consistent", rule: "position/not-consistent", on_matters_considered: false, deciding_clause: "P1a" } as const;
  const because = (item: EvidenceItem) =>
    documentView(bare({ practices: [practice("P1", [decided], { position })], evidence: [evidence(item)] })).practices[0]?.position.because;
  expect(because(one)).toContain("a court has ruled against it (‘Finding of the court’, 14 June 2024), and nothing shows that it was put right");
  expect(because({ ...one, said_by: "auditor" })).toContain("‘Finding of the court’ reports a failure");
});
