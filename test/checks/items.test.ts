import { describe, expect, test } from "vitest";
import type { Access, ClauseReference, EvidenceItem } from "../../src/model/generated/schemas.ts";
import { against, item, owned, problems, signed, tell } from "./tell.ts";

const source = { id: "page", title: "A page", url: "https://example.org/page" };

describe("items", () => {
  test("background earns its place when something refers to it", () => {
    const items = [item({ stance: "context" })];
    expect(tell({ items })).toEqual(["evidence/unused P1.yaml evidence/0/stance"]);
    expect(tell({ items, head: { judgement: { ...signed, cites: ["quiet"] } } })).toEqual([]);
    expect(tell({ items, head: { introduction: "See [the page][QUIET]." } })).toEqual([]);
    expect(tell({ items, asks: [{ ...owned, progress: [{ on: "2019", text: "Some.", evidence: ["quiet"] }] }] })).toEqual([]);
  });

  test("each figure may speak for itself, or the item for all of them", () => {
    const figures = (first: object, second: object) => [
      { value: 1, unit: "view", ...first },
      { value: 2, unit: "view", ...second },
    ];
    const checked = { verification: "verified" as const };
    expect(tell({ items: [item({ verification: undefined, figures: figures(checked, checked) })] })).toEqual([]);
    expect(tell({ items: [item({ verification: undefined, figures: figures(checked, {}) })] })).toEqual([
      "evidence/figure-verification P1.yaml evidence/0/figures",
    ]);
    expect(tell({ items: [item({ figures: figures({}, {}) })] })).toEqual([]);
    const unverifiable = { verification: { level: "unverifiable" as const } };
    expect(tell({ items: [item({ ...unverifiable, figures: figures({}, { verification: "corroborated" }) })] })).toEqual([
      "evidence/figure-overstated P1.yaml evidence/0/figures/1/verification",
    ]);
    expect(tell({ items: [item({ ...unverifiable, figures: figures({ verification: "reported" }, {}) })] })).toEqual([]);
  });

  test("only what was checked needs a name", () => {
    const levels = ["verified", "corroborated", "checked", "reported", "unverifiable"] as const;
    const told = levels.map((level) => tell({ items: [item({ verification: { level } })] }).length);
    expect(told).toEqual([1, 1, 1, 0, 0]);
  });

  test("a date after the as-of date, wherever it stands; the as-of date itself counts", () => {
    expect(tell({ items: [item({ dates: { about: "2019-06-30" } })] })).toEqual([]);
    expect(tell({ items: [item({ dates: { about: "2019" } })] })).toEqual([]);
    const dateless = { dates: undefined };
    expect(tell({ items: [item({ ...dateless, source: { ...source, published: "2019-07" } as never })] })).toEqual([
      "evidence/after-as-of P1.yaml evidence/0/source/published",
    ]);
    const sources = [{ ...source, published: "2020" }];
    const two = [item({ ...dateless, source: "page" }), item({ id: "other", ...dateless, source: "page" })];
    expect(tell({ items: two, head: { sources } })).toEqual(["evidence/after-as-of assessment.yaml sources/0/published"]);
    expect(tell({ items: [item({ source: "page" })], head: { sources } })).toEqual(["evidence/checked-later assessment.yaml sources/0/published"]);
    // What a judgement was published in may well be later: nothing that is weighed rests on it.
    expect(tell({ head: { sources, judgement: { ...signed, published_in: "page" } } })).toEqual([]);
    expect(tell({ items: [item({ clauses: ["P1b"], state: "planned", dates: { about: "2020" } }), item({ id: "other", clauses: ["P1b"] })] })).toEqual([]);
  });

  test("what was done after the as-of date", () => {
    const later = item({
      source: { title: "A page", url: "https://example.org/", accessed: "2019-07-01" },
      verification: { level: "verified", by: "A regulator", on: "2019-07" },
      limitations: [
        { text: "Not all.", material: false, resolved_on: "2019-06" },
        { text: "Not all.", material: false, resolved_on: "2020" },
      ],
    });
    expect(tell({ items: [later], head: { sources: [{ ...source, accessed: "2019-07-01" }] } })).toEqual([
      "evidence/checked-later P1.yaml evidence/0/limitations/1/resolved_on",
      "evidence/checked-later P1.yaml evidence/0/verification/on",
      "evidence/checked-later assessment.yaml sources/0/accessed",
    ]);
    const seen = (...ids: string[]) =>
      problems({ items: ids.map((id) => item({ id, verification: { level: "verified", by: "A regulator", on: "2020" } })) }).map(({ args }) => args["others"]);
    expect([seen("a"), seen("a", "b"), seen("a", "b", "c")]).toEqual([[undefined], ["so was one other"], ["so were 2 others"]]);
    const closed = { on: "2019-08", evidence: ["other"] };
    expect(tell({ items: [against({ closed }), item({ id: "other" })] })).toEqual(["evidence/checked-later P1.yaml evidence/0/closed/on"]);
  });

  test("what rests on a document that was published after the as-of date is told, whatever its own date", () => {
    const published = (on: string, more: object = {}) =>
      tell({ items: [item({ source: { title: "A page", url: "https://example.org/", published: on }, ...more })] });
    expect(published("2019-07")).toEqual(["evidence/checked-later P1.yaml evidence/0/source/published"]);
    expect(published("2019-06-30")).toEqual([]);
    // One mistake, one diagnostic.
    expect(published("2019-07", { dates: { about: "2019-07" } })).toEqual(["evidence/after-as-of P1.yaml evidence/0/dates/about"]);
  });

  test("nobody judged or asked after an as-of date that is today; after one that is written down, somebody may have", () => {
    const later = "2019-07-01";
    const parts = (head: object) => ({
      head: { judgement: { ...signed, on: later }, letter: { earlier: { date: later } }, ...head } as never,
      asks: [{ ...owned, raised: { on: "2019-07" }, progress: [{ on: later, text: "Some." }] }],
    });
    expect(tell(parts({}))).toEqual([
      "evidence/checked-later asks.yaml asks/0/progress/0/on",
      "evidence/checked-later asks.yaml asks/0/raised/on",
      "evidence/checked-later assessment.yaml judgement/on",
      "evidence/checked-later assessment.yaml letter/earlier/date",
    ]);
    expect(tell(parts({ as_of: "2019-06-30" }))).toEqual([]);
  });

  test("dates in the wrong order, as far as that is certain", () => {
    const dates = (later: object) => tell({ items: [item({ dates: { about: "2018-05", ...later } })] });
    expect(dates({ valid_until: "2020", review_due: "2020", ended: "2018-05" })).toEqual(["evidence/ended-in-place P1.yaml evidence/0/state"]);
    expect(dates({ review_due: "2018-04" })).toEqual(["evidence/dates-reversed P1.yaml evidence/0/dates/review_due"]);
    expect(dates({ ended: "2017" })).toEqual(["evidence/dates-reversed P1.yaml evidence/0/dates/ended"]);
    expect(tell({ head: { sources: [{ ...source, published: "2019", accessed: "2019-01-01" }] } })).toEqual([]);
    expect(tell({ head: { sources: [{ ...source, published: "2019-02", accessed: "2019-01-31" }] } })).toEqual([
      "evidence/dates-reversed assessment.yaml sources/0/accessed",
    ]);
    const closed = { on: "2018-04", evidence: ["other"] };
    expect(tell({ items: [against({ closed }), item({ id: "other" })] })).toEqual(["evidence/dates-reversed P1.yaml evidence/0/closed/on"]);
  });

  test("what has ended says so", () => {
    const ended = (state: "in_place" | "in_progress" | "discontinued", on: string) => tell({ items: [item({ state, dates: { about: "2017", ended: on } })] });
    expect(ended("in_progress", "2018")).toEqual(["evidence/ended-in-place P1.yaml evidence/0/state"]);
    expect(ended("discontinued", "2018")).toEqual([]);
    expect(ended("in_place", "2019-07-01")).toEqual([]);
  });

  test("who can open the item and who can open its document", () => {
    const opened = (access: Access, stated: Access | undefined) =>
      tell({ items: [item({ access, source: "page" })], head: { sources: [stated === undefined ? source : { ...source, access: stated }] } });
    expect(opened("public", "internal")).toEqual(["evidence/source-access P1.yaml evidence/0/access"]);
    expect(opened("on_request", "internal")).toEqual(["evidence/source-access P1.yaml evidence/0/access"]);
    expect(opened("handed_over", "internal")).toEqual(["evidence/source-access P1.yaml evidence/0/access"]);
    expect(opened("public", "handed_over")).toEqual(["evidence/source-access P1.yaml evidence/0/access"]);
    for (const stated of ["public", undefined] as const) expect(opened("internal", stated)).toEqual([]);
    expect(opened("handed_over", "public")).toEqual([]);
    expect(opened("internal", "internal")).toEqual([]);
    expect(opened("public", undefined)).toEqual([]);
  });

  test("a copy in an archive is an address; a reference is none", () => {
    const at = (more: object) => tell({ items: [item({ source: { title: "A page", ...more } })] });
    expect(at({ archived_url: "https://example.org/copy" })).toEqual([]);
    expect(at({ reference: "Paper 4" })).toEqual(["evidence/no-locator P1.yaml evidence/0/access"]);
    expect(tell({ items: [item({ source: undefined, access: "internal" })] })).toEqual([]);
  });

  test("what has lapsed or is overdue, until the end of the day", () => {
    const dated = (dates: object, more: object = {}) => tell({ items: [item({ clauses: ["P1b"], dates, ...more }), item({ id: "other", clauses: ["P1b"] })] });
    expect(dated({ valid_until: "2019-06-30", review_due: "2019-06" })).toEqual([]);
    expect(dated({ valid_until: "2019-06-29", review_due: "2019-05" })).toEqual(["evidence/lapsed P1.yaml evidence/0/dates/valid_until"]);
    expect(dated({ review_due: "2019-05" })).toEqual(["evidence/review-overdue P1.yaml evidence/0/dates/review_due"]);
    for (const more of [{ stance: "contradicts", severity: "failure" }, { state: "planned" }, { state: "discontinued" }])
      expect(dated({ valid_until: "2018" }, more)).toEqual([]);
    expect(dated({ valid_until: "2018", ended: "2018" }, { state: "discontinued" })).toEqual([]);
    expect(dated({ valid_until: "2018", ended: "2020" })).toEqual(["evidence/lapsed P1.yaml evidence/0/dates/valid_until"]);
  });

  describe("that name many clauses", () => {
    const parts = { clause: "P2a", parts: ["one"] };
    const many = (...clauses: EvidenceItem["clauses"]) => problems({ items: [item({ clauses, dates: { about: "2019-05", review_due: "2020" } })] });

    test("say what they show for each, or are told once", () => {
      expect(many("P1a", "P1b", "P1c")).toEqual([]);
      const [told, ...more] = many("P1a", { clause: "P1b", shows: "It is open." }, parts, "P2b");
      expect([told?.code, told?.where, more]).toEqual(["evidence/unspecific", { pointer: ["evidence", 0, "clauses"], target: "key" }, []]);
      expect(told?.args).toEqual({
        id: "quiet",
        count: "4",
        what: "does not say what it shows for P1a, P2a and P2b",
        example: '{ clause: P1a, shows: "…" }',
      });
    });

    test("and not the same for several", () => {
      const same = ["P1a", "P1b", "P2b"].map((clause) => ({ clause, shows: "All is well." }));
      const [first, second, last] = same as [ClauseReference, ClauseReference, ClauseReference];
      expect(many(first, second, { ...parts, shows: "It shows one." }, last)[0]?.args["what"]).toBe("says the same for P1a, P1b and P2b");
      const told = many(first, second, parts, last)[0]?.args;
      expect([told?.["what"], told?.["example"]]).toEqual([
        "does not say what it shows for P2a, and says the same for P1a, P1b and P2b",
        '{ clause: P2a, parts: [one], shows: "…" }',
      ]);
    });

    test("written as the help says, nothing more is said", () => {
      const each = (id: string) => ({ clause: id, shows: `It shows ${id}.` });
      expect(many(each("P1a"), each("P1b"), { ...parts, ...each("P2a") }, each("P2b"))).toEqual([]);
    });

    test("are not also told to be of another kind, or only words, before they say it", () => {
      const vague = (kind: EvidenceItem["kind"], ...others: EvidenceItem[]) =>
        tell({ items: [item({ kind, clauses: ["P1a", "P1b", parts, "P2b"] }), ...others] });
      expect(vague("training")).toEqual(["evidence/unspecific P1.yaml evidence/0/clauses"]);
      expect(vague("guidance")).toEqual(["evidence/unspecific P1.yaml evidence/0/clauses"]);
      expect(vague("policy")).toEqual(["evidence/unspecific P1.yaml evidence/0/clauses"]);
      expect(vague("policy", item({ id: "clear", kind: "notice" }))).toEqual([
        "evidence/unspecific P1.yaml evidence/0/clauses",
        "evidence/words-only P1.yaml evidence/0/clauses/0",
      ]);
    });

    test("what counts for nothing has to say nothing", () => {
      const clauses: EvidenceItem["clauses"] = ["P1a", "P1b", parts, "P2b"];
      for (const more of [{ stance: "contradicts", severity: "failure" }, { state: "discontinued" }] as const)
        expect(tell({ items: [item({ clauses, ...more })] })).toEqual([]);
      for (const more of [{ state: "planned" }, { kind: "plan" }] as const)
        expect(tell({ items: [item({ clauses, ...more })] })).toEqual(["evidence/only-plans P1.yaml evidence/0/clauses/0"]);
    });
  });

  test("one sentence that is written for several things is told once", () => {
    const statement = "All is well.";
    const said = (...items: EvidenceItem[]) => problems({ items }).map(({ code, args }) => [code, args]);
    expect(said(item({ statement }), item({ id: "b", statement: `${statement} ` }))).toEqual([["evidence/repeated-statement", { id: "b", first: "quiet" }]]);
    expect(said(...["a", "b", "c", "d"].map((id) => item({ id, statement })))).toEqual([
      ["evidence/repeated-statement", { id: "b", first: "a", others: "2 others" }],
    ]);
    expect(said(...["a", "b", "c"].map((id) => item({ id, statement })))[0]?.[1]).toEqual({ id: "b", first: "a", others: "one other" });
    expect(said(item({ statement }), item({ statement })).map(([code]) => code)).toEqual(["reference/duplicate-id"]);
  });

  test("what an outside body found, put down as background", () => {
    const background = (said_by: EvidenceItem["said_by"], kind: EvidenceItem["kind"]) =>
      problems({ items: [item({ stance: "context", said_by, kind, verification: undefined })], head: { judgement: { ...signed, cites: ["quiet"] } } }).map(
        ({ code, args }) => `${code} ${args["who"]}`,
      );
    expect(background("regulator", "audit")).toEqual(["evidence/finding-as-context a regulator"]);
    expect(background("auditor", "review")).toEqual(["evidence/finding-as-context an auditor"]);
    expect(background("court", "publication")).toEqual(["evidence/finding-as-context a court"]);
    expect(background("parliament", "correspondence")).toEqual(["evidence/finding-as-context Parliament"]);
    expect(background("producer", "audit")).toEqual([]);
    expect(background("regulator", "guidance")).toEqual([]);
  });
});

describe("the profile", () => {
  test("has reasons, and most of all where it asks for least", () => {
    const told = (sensitivity: "low" | "medium" | "high", reasons: object = {}) =>
      problems({ head: { profile: { sensitivity, public_interest: "low", ...reasons } } }).map(({ code, args }) => `${code} ${args["profile"]}`);
    expect(told("low")).toEqual(["assessment/least-profile-without-reasons basic"]);
    expect(told("medium")).toEqual(["assessment/least-profile-without-reasons basic"]);
    expect(told("high")).toEqual(["assessment/profile-without-reasons enhanced"]);
    expect(told("low", { reasons: "They are about rain." })).toEqual([]);
  });
});
