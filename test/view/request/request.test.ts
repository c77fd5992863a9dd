import { describe, expect, test } from "vitest";
import type { ClauseResult, EvidenceItem, Result } from "../../../src/model/generated/schemas.ts";
import { documentView } from "../../../src/view/document.ts";
import { plainText } from "../../../src/view/prose.ts";
import { ask, at, bare, clause, evidence, item, practice } from "../builders.ts";

const standing = (id: string, rule: string, more = {}) => ({
  evidence: id,
  standing: "limited" as const,
  rule,
  also: [],
  parts: [],
  at: at("P1.yaml", 4),
  ...more,
});
const short = (id: string, more = {}) => clause(id, { finding: { state: "not_shown", rule: "finding/nothing", evidence: [] }, ...more });
const nothing = { key_clauses: [], regular_clauses: [], optional_clauses: [], files: [], not_applicable: [], deferred: [], broken: [] };
const request = (changes: Partial<Result> = {}) => documentView(bare(changes)).request;
const first = (changes: Partial<Result>) => request(changes).practices[0]?.questions[0];

describe("a request for information", () => {
  test("has no questions and a kind sentence where nothing is missing", () => {
    const { practices, opening, help, closing } = request();
    expect(practices).toEqual([]);
    expect(help).toEqual([]);
    expect(opening).toEqual([
      "We are assessing how the Department for Street Trams (DST) looks after the Tram Passenger Survey (TPS), in the light of principle P (Sample principle) of the Code of Practice for Statistics. The evidence that we hold, as it stood on 30 June 2024, leaves no questions: every clause that was assessed is met, and every item behind it is verified as far as it has to be.",
    ]);
    expect(closing).toEqual(["Thank you for what you have told us and shown us."]);
  });

  test("is addressed to the producer, and signed by nobody", () => {
    const { title, facts, notice, opening, beginning } = request({ practices: [practice("P1", [short("P1a")])] });
    expect(title).toBe("Request for information: Tram Survey: data governance");
    expect(facts.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      "Reply by: [Date]",
      "Reply to: [Name and address]",
      "About: Tram Passenger Survey (TPS)",
      "Against: P Sample principle, Code of Practice for Statistics, edition 2.1; own catalogue “Sample”",
      "Evidence as of: 30 June 2024",
      "Part of: OSR Assessment",
      "Reference: TPS (DST), 30 June 2024",
    ]);
    expect(beginning && [plainText(beginning.to), beginning.salutation]).toEqual(["Department for Street Trams (DST)", "Dear colleagues"]);
    // That a person decides stands over a draft, and not in a request that is sent.
    expect(notice).toBe("The questions follow by rule from the evidence on record.");
    expect(opening[0]).toContain("leaves one question. We would be grateful for your answers.");
  });

  test("asks oneself where the producer assesses itself", () => {
    const { assessment } = bare();
    const own = { ...assessment, assessor: { ...assessment.producer, role: "producer" as const } };
    const { title, facts, opening, closing } = request({ assessment: own, practices: [practice("P1", [short("P1a"), short("P1b")])] });
    expect(title).toBe("Questions to ourselves: Tram Survey: data governance");
    expect(facts[0]).toEqual({ name: "For", text: "Colleagues at Department for Street Trams (DST)" });
    expect(facts.find(({ name }) => name === "Part of")?.text).toBe("Self-assessment. Not an OSR judgement.");
    expect(opening[0]).toContain("We are assessing how we look after");
    expect(opening[0]).toContain("leaves 2 questions. Please answer what you can");
    expect(JSON.stringify([opening, closing])).not.toContain("grateful");
  });

  test("of a record that restates what others published is sent by nobody: nobody is assessing, and nobody asks", () => {
    const { assessment } = bare();
    const restated = request({ assessment: { ...assessment, provenance: "Restated by the t6 project." }, practices: [practice("P1", [short("P1a")])] });
    const said = [restated.title, restated.notice, ...restated.opening, ...restated.closing].join(" ");
    expect(restated).toMatchObject({ beginning: null, signed: null, title: "What could be asked: Tram Survey: data governance" });
    expect(said).not.toMatch(/We are assessing|grateful|Request for information/);
    // “We” would be whoever is restated, and holds nothing.
    expect(JSON.stringify(restated.practices)).not.toMatch(/\bwe\b/i);
    expect(said).toContain("Nobody has put them to DST.");
  });

  test("asks the catalogue's question, says which documents would answer it, and has a form", () => {
    expect(first({ practices: [practice("P1", [short("P1a", { ask: "Where is the log?", kinds: ["register", "dpia", "notice"], type: "SHOW" })])] })).toEqual({
      id: "Q-P1a",
      anchor: "question-q-p1a",
      title: "Question Q-P1a",
      words: [{ name: "P1a", text: "words of P1a" }],
      questions: [{ name: "Q-P1a", text: "Where is the log?" }],
      why: "We ask because nothing that we hold shows it.",
      held: null,
      held_note: "What we have seen or been told of so far, with what there is to say of it:",
      noted: [],
      wanted: [],
      documents: "A register, a data protection impact assessment or a privacy notice would answer it. The clause needs something that the public can open.",
      form: ["Answer", "Document title", "Kind of document", "Address or reference", "Dated", "Who can open it"],
    });
  });

  test("asks the check itself where a result of an earlier version has no other question", () => {
    expect(first({ practices: [practice("P1", [short("P1a")])] })).toMatchObject({
      questions: [{ name: "Q-P1a", text: "Is P1a done?" }],
      documents: "The clause needs proof that it happens.",
    });
  });

  describe("puts together what one document would answer", () => {
    const gap = (id: string, kinds: ClauseResult["kinds"] = ["review"], more = {}) => short(id, { kinds, ask: `Is ${id} reviewed?`, ...more });
    const asked = (clauses: ClauseResult[], more: Partial<Result> = {}) =>
      request({ practices: [practice("P1", clauses)], ...more }).practices.flatMap(({ questions }) => questions);

    test("with each question, what any of them lacks, and one form", () => {
      const held = gap("P1c", ["review", "audit"], {
        finding: { state: "partly_met", rule: "finding/limited", evidence: ["log"] },
        standings: [standing("log", "standing/age-unknown")],
        lifts: [{ rule: "standing/age-unknown", evidence: "log" }],
        type: "SHOW",
      });
      expect(asked([gap("P1a"), gap("P1b"), held], { evidence: [evidence(item("log"))] })).toMatchObject([
        {
          id: "Q-P1a, Q-P1b, Q-P1c",
          title: "Questions Q-P1a to Q-P1c",
          questions: [{ name: "Q-P1a", text: "Is P1a reviewed?" }, { name: "Q-P1b" }, { name: "Q-P1c" }],
          why: "We ask because nothing that we hold shows it (Q-P1a and Q-P1b); and because what we hold goes only part of the way (Q-P1c).",
          wanted: ["the date of ‘Title of log’, or since when it has been so"],
          documents: "A review would answer all of them. Q-P1a and Q-P1b need proof that it happens. Q-P1c needs something that the public can open.",
        },
      ]);
    });

    test("and nothing else: no kind in common, a clause with parts, another practice, more than five", () => {
      const parts = [{ id: "one", title: "the first", sufficient: [], limited: [] }];
      expect(asked([gap("P1a"), gap("P1b", ["register"]), gap("P1c", ["review"], { parts })]).map(({ id }) => id)).toEqual(["Q-P1a", "Q-P1b", "Q-P1c"]);
      expect(asked(["a", "b", "c", "d", "e", "f"].map((letter) => gap(`P1${letter}`))).map(({ title }) => title)).toEqual([
        "Questions Q-P1a to Q-P1e",
        "Question Q-P1f",
      ]);
      const two = request({ practices: [practice("P1", [gap("P1a")]), practice("P2", [gap("P2a")])] }).practices;
      expect(two.map(({ questions }) => questions.map(({ id }) => id))).toEqual([["Q-P1a"], ["Q-P2a"]]);
    });
  });

  test("says what is held so far and what each item lacks, and asks for things of one kind together", () => {
    const partly = clause("P1a", {
      finding: { state: "partly_met", rule: "finding/limited", evidence: ["log", "page"] },
      standings: [
        standing("log", "standing/not-public", { also: ["standing/under-verified", "standing/limitation"], limitations: ["It does not say why."] }),
        standing("page", "standing/under-verified"),
        standing("plan", "standing/planned", { standing: "none" }),
      ],
      lifts: [
        { rule: "standing/planned", evidence: "plan" },
        { rule: "standing/not-public", evidence: "log" },
        { rule: "standing/under-verified", evidence: "log" },
        { rule: "standing/under-verified", evidence: "page" },
        { rule: "standing/limitation", evidence: "log" },
      ],
    });
    const items = [item("log", { source: { title: "The log", url: "https://example.org/log" } }), item("page"), item("plan")];
    const asked = first({ practices: [practice("P1", [partly])], evidence: items.map((one) => evidence(one)) });
    expect(asked?.why).toBe("We ask because what we hold goes only part of the way.");
    expect(asked?.held && plainText(asked.held)).toBe("What we have seen or been told of so far: Title of page and Title of plan.");
    expect(asked?.noted).toEqual([{ items: [{ text: "Title of log", url: "https://example.org/log" }], lead: ":", text: "It does not say why." }]);
    expect(asked?.wanted).toEqual([
      "whether ‘Title of plan’ has been carried out since, and what shows it",
      "where the public can read about what ‘Title of log’ shows, or when something about it will be published",
    ]);
  });

  test("asks of what somebody said of a matter in progress what came of it, and not whether the words are completed or applied", () => {
    const wantedOf = (kind: EvidenceItem["kind"], state: EvidenceItem["state"]) => {
      const rules = ["standing/in-progress", "standing/words-only"];
      const partly = clause("P1a", {
        finding: { state: "partly_met", rule: "finding/limited", evidence: ["log"] },
        standings: [standing("log", "standing/in-progress")],
        lifts: rules.map((rule) => ({ rule, evidence: "log" })),
      });
      return first({ practices: [practice("P1", [partly])], evidence: [evidence(item("log", { kind, state }))] })?.wanted;
    };
    for (const kind of ["statement", "correspondence"] as const)
      expect(wantedOf(kind, "in_progress")).toEqual(["what has come of ‘Title of log’ since, and what shows it"]);
    expect(wantedOf("policy", "in_progress")?.[0]).toBe("whether ‘Title of log’ has been completed, and what shows it");
    expect(wantedOf("statement", "in_place")?.[1]).toBe("what shows that what ‘Title of log’ says is applied: one of the documents named below");
  });

  test("what was done once does not show that it is done regularly", () => {
    const once = clause("P1a", {
      finding: { state: "partly_met", rule: "finding/not-regular", evidence: ["log"] },
      standings: [standing("log", "standing/sufficient", { standing: "sufficient" })],
      lifts: [{ rule: "finding/not-regular" }],
    });
    const asked = first({ practices: [practice("P1", [once])], evidence: [evidence(item("log"))] });
    expect(asked?.noted).toEqual([{ items: [{ text: "Title of log", url: null }], lead: ":", text: "It shows that this was done once." }]);
  });

  test("tells what is said against it, and the day on which something ran out: nobody can answer what they are not told", () => {
    const notes = (one: EvidenceItem, rule: string, more = {}) => {
      const partly = clause("P1a", {
        finding: { state: "partly_met", rule: "finding/limited", evidence: [] },
        standings: [standing(one.id, rule, more)],
        lifts: [{ rule, evidence: one.id }],
      });
      return first({ practices: [practice("P1", [partly])], evidence: [evidence(one)] })?.noted.map(({ text }) => text);
    };
    const survey = item("survey", { statement: "6 in 10 were never shown the page.", said_by: "third_party", stance: "contradicts" });
    expect(notes(survey, "standing/adverse", { standing: "adverse" })).toEqual(["6 in 10 were never shown the page. It speaks against this."]);
    expect(notes(item("cert", { dates: { valid_until: "2024-01-31" } }), "standing/lapsed")).toEqual(["It was valid until 31 January 2024."]);
    const both = ["P1a", "P1b"].map((id) =>
      clause(id, {
        kinds: ["review"],
        finding: { state: "partly_met", rule: "finding/limited", evidence: [] },
        standings: [standing("cert", "standing/lapsed", { also: ["standing/limitation"], limitations: [`It is short of ${id}.`] })],
        lifts: [{ rule: "standing/lapsed", evidence: "cert" }],
      }),
    );
    const twice = first({ practices: [practice("P1", both)], evidence: [evidence(item("cert", { dates: { valid_until: "2024-01-31" } }))] });
    expect(twice?.noted[0]?.text).toBe("It was valid until 31 January 2024. It is short of P1a (Q-P1a). It is short of P1b (Q-P1b).");
    expect(notes(item("review", { dates: { review_due: "2024-02" } }), "standing/too-old")).toEqual(["The next review was due by February 2024."]);
  });

  test("asks what one document shows on each of several questions, for nothing that we said ourselves, and how a requirement stands", () => {
    const lifted = (id: string, evidenceId: string) =>
      clause(id, {
        kinds: ["review"],
        finding: { state: "partly_met", rule: "finding/limited", evidence: [] },
        standings: [standing(evidenceId, "standing/unspecific")],
        lifts: [{ rule: "standing/unspecific", evidence: evidenceId }],
      });
    const told = (items: EvidenceItem[], clauses: ClauseResult[], asks: Result["asks"] = []) =>
      first({ practices: [practice("P1", clauses)], evidence: items.map((one) => evidence(one)), asks })?.wanted;
    expect(told([item("log")], [lifted("P1a", "log"), lifted("P1b", "log")])).toEqual(["what ‘Title of log’ shows on each of Q-P1a and Q-P1b"]);
    expect(told([item("log")], [lifted("P1a", "log")])).toEqual(["what ‘Title of log’ shows on this point in particular"]);
    expect(told([item("letter", { said_by: "regulator", kind: "correspondence" })], [lifted("P1a", "letter")])).toEqual([]);
    expect(told([item("list", { said_by: "regulator", kind: "register" })], [lifted("P1a", "list")])).toHaveLength(1);
    const must = ask("must", { kind: "requirement", text: "Publish the log.", due: "2025-03-31" });
    expect(told([item("log")], [lifted("P1a", "log")], [must, ask("may")])?.at(-1)).toBe(
      "how it stands with this requirement, which is due by 31 March 2025: “Publish the log”",
    );
    // A day that is past is told as past, with what came of it last.
    const late = { ...must, state: "overdue" as const, item: { ...must.item, progress: [{ on: "2025-04-15", text: "Advice is being taken." }] } };
    expect(told([item("log")], [lifted("P1a", "log")], [late])?.at(-1)).toBe(
      "how it stands with this requirement, which was due by 31 March 2025 and is overdue: “Publish the log” (noted on 15 April 2025: Advice is being taken)",
    );
  });

  test("names the parts that nothing covers, and asks which ones a document covers", () => {
    const parts = [
      { id: "one", title: "the first", sufficient: ["log"], limited: [] },
      { id: "two", title: "the second", sufficient: [], limited: [] },
    ];
    const partly = clause("P1a", {
      parts,
      finding: { state: "partly_met", rule: "finding/parts-missing", evidence: ["log"], missing_parts: ["two"] },
      standings: [standing("log", "standing/sufficient", { standing: "sufficient", parts: ["one"] })],
      lifts: [{ rule: "finding/parts-missing" }],
    });
    const asked = first({ practices: [practice("P1", [partly])], evidence: [evidence(item("log"))] });
    expect(asked).toMatchObject({ why: "We ask because nothing that we hold covers the second in full.", wanted: ["how the second is covered"] });
    expect(asked?.noted).toEqual([{ items: [{ text: "Title of log", url: null }], lead: ":", text: "It covers the first." }]);
    expect(asked?.form).toContain("Parts covered (the first, the second)");
  });

  test.each([
    ["finding/failure", "not_met", "what is told in ‘Title of audit’ speaks against it"],
    ["finding/weakness", "partly_met", "there is evidence that shows it, and a weakness is told in ‘Title of audit’"],
    ["finding/contradicted", "not_met", "what is told in ‘Title of audit’ speaks against it"],
    ["finding/disputed", "partly_met", "there is evidence that shows it, and what is said in ‘Title of audit’ speaks against it"],
    ["finding/not-regular", "partly_met", "what we hold does not show that it is done regularly"],
    ["finding/only-plans", "not_shown", "we hold nothing but plans for it"],
    ["finding/of-the-future", "partly_met", "what we hold goes only part of the way"],
  ] as const)("says why: %s", (rule, state, why) => {
    const one = clause("P1a", { finding: { state, rule, evidence: [] }, standings: [standing("audit", "standing/adverse", { standing: "adverse" })] });
    expect(first({ practices: [practice("P1", [one])], evidence: [evidence(item("audit"))] })?.why).toBe(`We ask because ${why}.`);
  });

  describe("where an item counts as less only because nobody knows who checked it", () => {
    const checked = item("log", { verification: { level: "verified", by: "Internal Audit" } });
    const counted = (one: EvidenceItem, rule: string, level: "reported" | "checked" = "checked") => ({ ...evidence(one), counts_as: { level, rule } });
    const limited = (id: string, state: "met" | "partly_met") =>
      clause(id, {
        finding: { state, rule: state === "met" ? "finding/met" : "finding/limited", evidence: ["log"] },
        standings: [standing("log", "standing/under-verified")],
        lifts: state === "met" ? [] : [{ rule: "standing/under-verified", evidence: "log" }],
      });
    const asking = (state: "met" | "partly_met", record: Result["evidence"][number]) =>
      first({ practices: [practice("P1", [limited("P1a", state)])], evidence: [record] });

    const verified = (state: "met" | "partly_met", record: Result["evidence"][number]) =>
      request({ practices: [practice("P1", [limited("P1a", state)])], evidence: [record] }).verify?.items;
    const alone = "what lets us verify what we have been told, as asked below";

    test.each([
      ["verification/role-unknown", "in which role Internal Audit checked ‘Title of log’, and where that can be seen"],
      ["verification/not-located", "where we can see ‘Title of log’ itself"],
      ["verification/nobody", "who checked ‘Title of log’, in which role, and where that can be seen"],
    ])("asks about that alone: %s", (rule, wanted) => {
      expect(verified("partly_met", counted(checked, rule))).toEqual([{ item: { text: "Title of log", url: null }, questions: "Q-P1a", text: wanted }]);
      expect(asking("partly_met", counted(checked, rule))?.wanted).toEqual([alone]);
      const about = asking("met", counted(checked, rule));
      expect(about).toMatchObject({
        id: "V-log",
        questions: [{ name: "", text: "Who has checked ‘Title of log’, and where can that be seen?" }],
        wanted: [wanted],
      });
      expect(about?.why).toMatch(/^We ask because (?:we do not know|it is said to have been checked)/);
      expect(about?.documents).toBe("The report of whoever checked it would answer it best.");
    });

    test("and not where more than that is wanting", () => {
      const words = [{ item: { text: "Title of log", url: null }, questions: "Q-P1a", text: "" }];
      const less = item("log", { verification: { level: "checked", by: "Internal Audit" } });
      expect(verified("partly_met", counted(less, "verification/role-unknown"))).toEqual(words);
      expect(verified("partly_met", counted(checked, "verification/own"))).toEqual(words);
      expect(asking("met", counted(checked, "verification/own"))?.why).toBe(
        "We ask because somebody has looked at it, and for data like these somebody independent has to have done so.",
      );
    });
  });

  test("names what is handed over as an answer only where it can be one", () => {
    const help = (open: string[]) =>
      request({
        practices: [practice("P1", [short("P1a")])],
        decided_from: { ...nothing, open_to_providers: open },
      }).help.at(-1)?.text;
    const about = first({ practices: [practice("P1", [short("P1a", { type: "SHOW" })])], decided_from: { ...nothing, open_to_providers: ["P1a"] } });
    expect(about?.documents).toMatch(/public can open\. What is handed over to everybody who takes part, .* counts as well\.$/);
    expect(help([])).toBe("Anyone, those who ask, or only people inside the organisation.");
    expect(help(["P1a"])).toBe("Anyone, everybody who takes part (a leaflet at the door), those who ask, or only people inside the organisation.");
  });

  test("asks once to verify an item, however many questions it is about, and names it once among those that have the same note", () => {
    const both = (id: string) =>
      clause(id, {
        finding: { state: "partly_met", rule: "finding/limited", evidence: ["log", "page"] },
        kinds: id === "P1a" ? ["review"] : ["register"],
        standings: ["log", "page"].map((one) =>
          standing(one, "standing/under-verified", { also: ["standing/limitation"], limitations: ["It does not say why."] }),
        ),
        lifts: ["log", "page"].map((one) => ({ rule: "standing/under-verified", evidence: one })),
      });
    const { practices, verify } = request({
      practices: [practice("P1", [both("P1a"), both("P1b")])],
      evidence: [evidence(item("log")), evidence(item("page"))],
    });
    expect(verify?.items.map((one) => `${one.item.text} (${one.questions})`)).toEqual(["Title of log (Q-P1a and Q-P1b)", "Title of page (Q-P1a and Q-P1b)"]);
    const questions = practices.flatMap((one) => one.questions);
    expect(questions).toHaveLength(2);
    for (const { noted } of questions)
      expect(noted).toEqual([
        {
          items: [
            { text: "Title of log", url: null },
            { text: "Title of page", url: null },
          ],
          lead: "; of each of them:",
          text: "It does not say why.",
        },
      ]);
  });

  test("asks for help to verify an item", () => {
    const met = clause("P1a", { standings: [standing("log", "standing/under-verified")] });
    const asked = first({ practices: [practice("P1", [met])], evidence: [evidence(item("log"))] });
    expect(asked).toMatchObject({
      id: "V-log",
      title: "Question V-log: ‘Title of log’",
      questions: [{ name: "", text: "Can you help us to verify ‘Title of log’?" }],
      why: "We ask because it rests on what somebody said, and for data like these somebody has to have checked it.",
      noted: [{ items: [{ text: "Title of log", url: null }], text: "The log records each request." }],
    });
  });

  test("leaves what is for internal use out, and says how much that is", () => {
    const secret = item("secret", { audience: "internal", title: "Zanzibar", statement: "Zanzibar." });
    const met = clause("P1a", { standings: [standing("secret", "standing/under-verified")] });
    const partly = clause("P1b", {
      finding: { state: "partly_met", rule: "finding/limited", evidence: ["secret"] },
      standings: [standing("secret", "standing/not-public")],
      lifts: [{ rule: "standing/not-public", evidence: "secret" }],
    });
    const asked = request({ practices: [practice("P1", [met, partly])], evidence: [evidence(secret)] });
    expect(JSON.stringify(asked)).not.toContain("Zanzibar");
    expect(asked.practices[0]?.questions[0]).toMatchObject({
      id: "Q-P1b",
      noted: [{ items: [{ text: "An item recorded for internal use" }], text: "It is not described here." }],
      wanted: [],
    });
    expect(asked.not_asked).toEqual(["One further question is about an item recorded for internal use, and is not put here."]);
  });

  test("the number of a question about a hidden item is hidden too", () => {
    const secret = item("zanzibar", { audience: "internal" });
    const reply = item("reply", { in_reply_to: "V-zanzibar" });
    const text = JSON.stringify(documentView(bare({ evidence: [evidence(secret), evidence(reply)] })));
    expect(text).not.toContain("zanzibar");
  });

  test("says what is not asked, and why", () => {
    const clauses = [
      clause("P1a", {
        finding: { state: "deferred", rule: "finding/deferred", evidence: [] },
        deferred: { body: "Court of Session", reason: "Open.", at: at("P1.yaml", 1) },
      }),
      clause("P1b", {
        finding: { state: "not_applicable", rule: "finding/not-applicable", evidence: [] },
        not_applicable: { reason: "None.", at: at("P1.yaml", 1) },
      }),
      clause("P1c", { finding: { state: "unknown", rule: "finding/file-not-loaded", evidence: [] } }),
    ];
    const { not_asked, opening } = request({ practices: [practice("P1", clauses)] });
    expect(not_asked).toEqual([
      "We ask nothing about P1a while the matter is before Court of Session.",
      "We ask nothing about P1b, because the record says that this does not apply.",
      "We could not consider P1c, because a file could not be read.",
    ]);
    expect(opening[0]).toContain("On the clauses that could be considered");
  });

  test("tells the questions that have been answered", () => {
    const reply = item("reply", { in_reply_to: "Q-P1a" });
    const { replies, practices, opening } = request({ practices: [practice("P1", [short("P1a")])], evidence: [evidence(reply)] });
    expect(practices).toEqual([]);
    expect(replies).toEqual([{ question: "Q-P1a", items: "‘Title of reply’" }]);
    expect(opening[0]).toContain("You have answered every question that the evidence leaves");
  });
});
