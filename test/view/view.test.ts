import { describe, expect, test } from "vitest";
import type { PositionState, Result } from "../../src/model/generated/schemas.ts";
import { positionRules } from "../../src/model/rules.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText, prose } from "../../src/view/prose.ts";
import { ask, bare, clause, judgement, practice } from "./builders.ts";
import { sample } from "./sample.ts";
import { assessmentText, judgementText } from "./texts.ts";

describe("the view", () => {
  test("is plain data", () => {
    const view = documentView(sample());
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test("has no field that is undefined", () => {
    const holes: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (value === undefined) holes.push(path);
      else if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    };
    look(documentView(sample()), "view");
    look(documentView(bare()), "view");
    expect(holes).toEqual([]);
  });

  test("prints no word that stands for nothing", () => {
    expect(JSON.stringify(documentView(sample()))).not.toMatch(/undefined|\[object|NaN|\{(?:speaker|checker|producer|principle|it|items|as_of)\}/);
  });
});

describe("positions", () => {
  const rules = Object.entries(positionRules) as [string, { state: PositionState }][];
  test.each(rules)("%s reads as a sentence", (rule, { state }) => {
    const open = clause("P1a", { finding: { state: "partly_met", rule: "finding/limited", evidence: [] } });
    const position = { state, rule, on_matters_considered: false, ...(state === "unscored" ? {} : { deciding_clause: "P1a" }) };
    const view = documentView(bare({ practices: [practice("P1", [open], { position })], position }));
    expect(view.practices[0]?.position.because).toMatch(/^[A-Z].*\.$/);
    expect(view.practices[0]?.position.because).not.toContain("  ");
    expect(view.summary.position).toMatch(/^[A-Z].*\.$/);
  });

  test("nothing applicable is neither 0 nor 100", () => {
    const counts = { unknown: 0, not_applicable: 1, deferred: 0, not_met: 0, met: 0, partly_met: 0, not_shown: 0 };
    const position = { state: "unscored", rule: "position/nothing-applicable", on_matters_considered: false } as const;
    const view = documentView(bare({ practices: [practice("P1", [], { position, score: { scored: false, counts, reason: "nothing_applicable" } })] }));
    expect(view.practices[0]?.position).toMatchObject({ phrase: "No position", score: "There is no score, because no clause applies.", strip: { shapes: [] } });
    expect(view.summary.rows[0]?.clauses).toBe("No clause applies");
  });

  test("counts say what is met, partly met, not met and unknown", () => {
    const counts = { unknown: 1, not_applicable: 0, deferred: 0, not_met: 1, met: 3, partly_met: 4, not_shown: 0 };
    const view = documentView(bare({ practices: [practice("P1", [], { score: { scored: true, counts, applicable: 9, met_halves: 10, percent: 55 } })] }));
    expect(view.summary.rows[0]?.clauses).toBe("3 of 9 met, 4 partly, 1 not met, 1 unknown");
    expect(view.practices[0]?.position.score).toBe("3 of 9 clauses met, 4 partly, 1 not met, 1 unknown.");
  });

  test("a position on part of the clauses says so", () => {
    const position = { state: "not_yet_shown", rule: "position/not-shown", on_matters_considered: true } as const;
    const view = documentView(bare({ practices: [practice("P1", [clause("P1a")], { position })], position }));
    expect(view.practices[0]?.position.phrase).toBe("Not yet shown, on the matters considered");
    expect(view.summary.position).toMatch(/^On the matters considered, /);
  });
});

describe("judgements", () => {
  const judged = (kind: "none" | "more_favourable" | "stricter" | "not_comparable", changes = {}, stale: Parameters<typeof judgement>[1] = []) =>
    bare({
      practices: [practice("P1", [clause("P1a")], { judgement: judgement(changes, stale), divergence: { kind } })],
      sources: [{ id: "letter", title: "A letter" }],
    });

  test("with person, post, date and reasons", () => {
    expect(judgementText(judged("none", { reasons: "We looked" }))).toBe(
      "Priya Shah, Head of Casework, judged on 1 March 2024 that DST's arrangements meet this practice. The reasons given: We looked.",
    );
  });

  test("with where it was published", () => {
    expect(judgementText(judged("none", { published_in: "letter" }))).toContain("meet this practice (source 1).");
  });

  test.each([
    [
      "more favourable, with reasons and a second name",
      "more_favourable",
      { reasons: "We looked.", agreed_by: { name: "Jo Bell", role: "Director" } },
      "The judgement is more favourable than this test. Jo Bell, Director, agreed to the judgement.",
    ],
    [
      "more favourable, without either",
      "more_favourable",
      {},
      "The judgement is more favourable than this test, and no reasons are recorded. No second person is recorded as having agreed to the judgement.",
    ],
    ["stricter", "stricter", { reasons: "We doubt it." }, "The judgement is stricter than this test."],
  ] as const)("%s", (_, kind, changes, expected) => {
    expect(plainText(documentView(judged(kind, changes)).practices[0]?.tested ?? prose())).toContain(expected);
  });

  test("reasons stand with the judgement, those that are read from a published one too", () => {
    const told = (changes: object) => judged("stricter", { reasons: "We doubt it.", ...changes });
    expect(judgementText(told({}))).toContain("judged on 1 March 2024 that DST's arrangements meet this practice. The reasons given: We doubt it.");
    const published = documentView(told({ published_in: "letter" })).practices[0];
    expect(plainText(published?.tested ?? prose())).toContain("The judgement is stricter than this test.");
    // What is read into a practice stands beside the name of who concluded on the whole.
    expect(plainText(published?.judgement ?? prose())).toContain("The reasons, as read from what was published: We doubt it.");
  });

  test("what a practice's judgement has from the one on the whole is said once", () => {
    const whole = bare({ practices: [practice("P1", [clause("P1a")], { judgement: judgement({}) })], judgement: judgement({}) });
    expect(judgementText(whole)).toBe("Priya Shah judged that DST's arrangements meet this practice.");
    expect(judgementText({ ...whole, judgement: judgement({ on: "2024-03-02" }) })).toContain("Priya Shah, Head of Casework, judged on 1 March 2024");
  });

  test("words that the tool drafted are told apart from a judgement that somebody made", () => {
    const notices = (result: Result): string | null | undefined => documentView(result).practices[0]?.draft_notice;
    expect(notices(judged("none"))).toContain("The judgement above is a person's, and these words are not.");
    // What is asked stands below it, and is a person's.
    expect(notices({ ...judged("none"), asks: [ask("a")] })).toContain("The judgement above is a person's, and so is what is asked;");
    expect(notices(bare())).toContain("Nobody has judged this practice, and nobody has signed these words.");
    expect(notices(judged("none", { narrative: "We looked." }))).toBeNull();
  });

  test("no comment", () =>
    expect(judgementText(judged("not_comparable", { outcome: "no_comment" }))).toBe(
      "Priya Shah, Head of Casework, drew no conclusion on this practice on 1 March 2024.",
    ));
  test("none", () => expect(judgementText(bare())).toBe("No judgement has been recorded."));
  test("without name and date", () => {
    const result = bare({
      practices: [practice("P1", [], { judgement: { item: { outcome: "meets" }, stale: [], at: { file: "P1.yaml", line: 1, column: 1 } } })],
    });
    expect(judgementText(result)).toBe("It was judged that DST's arrangements meet this practice. Nobody is named for it. No date is recorded for it.");
  });
  test("out of date", () => {
    expect(judgementText(judged("none", {}, ["evidence_changed"]))).toContain(
      "The evidence has changed since the judgement was made, so the judgement is out of date.",
    );
    expect(judgementText(judged("none", {}, ["older_than_evidence"]))).toContain("out of date");
  });
});

describe("the edition", () => {
  const successor = { edition: "3.0", from: "2025-10-30", title: "Standard 4", text: "Much carries over.", url: "https://example.org/new" };
  const edition = (as_of: string, superseded: boolean) => {
    const base = bare();
    return documentView({ ...base, assessment: { ...base.assessment, as_of }, catalogue: { ...base.catalogue, successor, superseded } }).edition;
  };
  test("replaced: said, with the mapping", () => {
    const view = edition("2026-01-01", true);
    expect(view.text).toContain("Edition 3.0 of the Code replaced edition 2.1 on 30 October 2025: P became Standard 4.");
    expect(view).toMatchObject({ superseded: true, mapping: "Much carries over.", link: { url: "https://example.org/new" } });
  });
  test("what came after the as-of date is not told to it", () =>
    expect(edition("2024-01-01", false)).toEqual({ superseded: false, mapping: null, link: null, text: "" }));
  test("older evidence: in retrospect", () => expect(edition("2016-04-22", false).text).toContain("in retrospect"));
});

describe("the rest", () => {
  const view = documentView(sample());
  test("asks with kind, owner, date and state", () => {
    expect(view.asks[0]).toMatchObject({
      kind: "Recommendation",
      owner: "DST",
      due: "31 March 2025",
      state: "Open",
      outcome: "Anyone can see it.",
      how: "Put it on the page.",
      response: "We will.",
    });
    expect(view.asks[1]).toMatchObject({ kind: "Commitment", due: "no specific timescale", state: "Superseded" });
    expect(view.ask_history).toEqual([
      "Ask 1 was raised on 5 January 2024, in A letter without an address (source 2), under edition 2.1 of the Code.",
      "Ask 1. February 2024: A page was made.",
      "Ask 2. Closed in this record, as of what happened on 1 March 2024, with no evidence of it on record. It is done.",
      "Ask 2. Ask 1 has taken its place.",
    ]);
    expect(assessmentText(sample())).toContain("We have recommended that DST publish the log (ask 1, by 31 March 2025).");
  });

  test("proposals are marked as such", () => expect(view.proposals_note).toContain("a person decides"));

  test("sources are numbered once, with who can open them", () => {
    expect(view.sources.map(({ number, title, access }) => [number, title, access])).toEqual([
      [1, "The page", "Open to anyone."],
      [2, "A letter without an address", "It is not recorded who can open it."],
      [3, "Audit report", "Released to one requester, under freedom of information."],
    ]);
    expect(view.evidence.find(({ id }) => id === "audit")?.source).toBe(3);
  });

  test("an address that only a narrative gives is numbered too", () => {
    const result = bare({ practices: [practice("P1", [], { judgement: judgement({ narrative: "See [this](https://example.org/only)." }) })] });
    expect(documentView(result).sources).toMatchObject([{ number: 1, title: "this", url: "https://example.org/only" }]);
  });

  test("what does not apply and what is deferred", () => {
    expect(view.applicability.text).toBe(
      "Of 7 clauses, 4 were assessed. 1 clause does not apply to these data, 1 was declared not applicable and 1 is left to another body.",
    );
    expect(view.applicability.not_applicable).toMatchObject([
      { clause: "P2b", reason: "Nothing is linked.", by: "Priya Shah", place: "P2.yaml, line 9" },
      { clause: "P2e", reason: "The data are not about people: The data are about trams.", by: "follows from what the data are" },
    ]);
    expect(view.applicability.parts).toMatchObject([
      { clause: "P2a", words: "collection", reason: "Others collect the data, for purposes of their own: All data come from another department." },
    ]);
    expect(view.applicability.deferred).toMatchObject([{ clause: "P2c", by: "Court of Session; to be taken up again in January 2025" }]);
  });

  test("how it was made", () => {
    expect(view.method.paragraphs.join(" ")).toContain("version 2 of its rules");
    expect(view.method.problems).toContain("2 warnings and 1 note");
    expect(view.method.credit).toBe("Contains public sector information licensed under the Open Government Licence v3.0. The split is the tool's.");
  });

  test("the introduction is the author's, or else ours", () => {
    expect(plainText(view.introduction)).toBe("An introduction of our own.");
    const own = plainText(documentView(bare()).introduction);
    expect(own).toContain("the Office for Statistics Regulation (OSR)");
    expect(own).toContain("the Department for Street Trams (DST)");
  });

  test("what the data are stands below either introduction", () => {
    const { assessment } = bare();
    const data = { ...assessment.data, description: "Who rides where." };
    for (const introduction of [undefined, "Why the older edition is used."]) {
      const told = documentView(bare({ assessment: { ...assessment, data, ...(introduction !== undefined && { introduction }) } })).introduction;
      expect(plainText(told), introduction).toMatch(/Who rides where\.$/);
    }
  });
});
