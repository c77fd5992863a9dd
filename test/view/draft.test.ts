import { describe, expect, test } from "vitest";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { at, bare, clause, evidence, item, practice, weighing, withItems } from "./builders.ts";
import { assessmentText } from "./texts.ts";

const told = (changes: Partial<EvidenceItem>): string => assessmentText(withItems([item("a", changes)]));
const own = { ...bare().assessment, producer: { name: "Trams", short_name: "TR" }, assessor: { name: "Trams", short_name: "TR", role: "producer" as const } };

describe("who told whom", () => {
  test.each([
    ["the producer, unchecked", { said_by: "producer" }, "DST told us that the log records each request."],
    ["the producer, seen", { said_by: "producer", verification: { level: "verified" } }, "We have seen that the log records each request."],
    ["seen by us, named", { said_by: "producer", verification: { level: "verified", by: "OSR" } }, "We have seen that the log"],
    [
      "seen by somebody else",
      { said_by: "producer", verification: { level: "verified", by: "Internal Audit" } },
      "DST told us, and Internal Audit has verified, that the log",
    ],
    ["confirmed", { said_by: "producer", verification: { level: "corroborated" } }, "DST told us, and a second source confirms, that the log"],
    ["confirmed by us", { said_by: "producer", verification: { level: "corroborated", by: "Office for Statistics Regulation" } }, "We understand that the log"],
    [
      "confirmed by us, and against it",
      { stance: "contradicts", said_by: "third_party", speaker: "the union", verification: { level: "corroborated", by: "Office for Statistics Regulation" } },
      "The union says, and we have confirmed, that the log",
    ],
    ["what the regulator found itself", { stance: "contradicts", said_by: "regulator", verification: { level: "verified" } }, "We found that the log"],
    ["not to be checked", { said_by: "producer", verification: { level: "unverifiable" } }, "DST told us, although it cannot be checked, that the log"],
    ["the regulator that assesses", { said_by: "regulator" }, "We understand that the log"],
    ["another regulator, unchecked", { said_by: "regulator", speaker: "the ICO" }, "We understand from the ICO that the log"],
    ["another regulator", { said_by: "regulator", speaker: "the ICO", verification: { level: "verified" } }, "The ICO has said that the log"],
    ["an auditor without a name", { said_by: "auditor", verification: { level: "verified" } }, "The auditor reported that the log"],
    [
      "an auditor who names himself",
      { said_by: "auditor", speaker: "Audit Wales", statement: "Audit Wales visited the office.", verification: { level: "verified", by: "Audit Wales" } },
      "Audit Wales visited the office.",
    ],
    ["a processor", { said_by: "processor" }, "DST's processor told us that the log"],
    ["a court", { said_by: "court", speaker: "the High Court", verification: { level: "verified" } }, "The High Court held that the log"],
    ["somebody else", { said_by: "third_party", speaker: "the union" }, "The union told us that the log"],
    [
      "a minister, in Parliament",
      { said_by: "parliament", speaker: "the Minister", verification: { level: "verified" } },
      "The Minister has said that the log",
    ],
    [
      "somebody whose word was seen, and not what it is about",
      { said_by: "third_party", speaker: "the union", kind: "statement", verification: { level: "verified", by: "Office for Statistics Regulation" } },
      "We have seen where the union says that the log",
    ],
    [
      "the producer, whose word was seen",
      { kind: "statement", verification: { level: "verified", by: "Office for Statistics Regulation" } },
      "We have seen where DST says that the log",
    ],
    [
      "one who calls itself by its initials",
      { said_by: "regulator", speaker: "Information Commissioner's Office", statement: "The ICO is satisfied.", verification: { level: "verified" } },
      "The Information Commissioner's Office is satisfied.",
    ],
    ["one who leaves the subject out", { statement: "Names the senior owner." }, "DST told us that ‘Title of a’ names the senior owner."],
    ["one who writes a note", { statement: "Held each spring; the board saw it" }, "DST told us of ‘Title of a’: Held each spring; the board saw it."],
    [
      "one who speaks of it without its name",
      { statement: "The team went through it in May." },
      "DST told us of ‘Title of a’: The team went through it in May.",
    ],
    [
      "an auditor who speaks of it so",
      { said_by: "auditor", stance: "contradicts", statement: "The auditor went through it.", verification: { level: "verified" } },
      "The auditor found of ‘Title of a’: The auditor went through it.",
    ],
    ["one who says we and is not whoever writes", { statement: "We log each request." }, "DST told us: “We log each request”."],
    ["one who says so further on", { statement: "In Notice 60 we tell traders why." }, "DST told us: “In Notice 60 we tell traders why”."],
    [
      // It may be the sentence of whoever wrote the record, and no quotation.
      "an auditor who says we",
      { said_by: "auditor", stance: "contradicts", statement: "We found three leaks.", verification: { level: "verified" } },
      "The auditor found of ‘Title of a’: We found three leaks.",
    ],
    [
      "the regulator that assesses, and says we",
      { said_by: "regulator", stance: "contradicts", statement: "We found three leaks.", verification: { level: "verified" } },
      "We found three leaks.",
    ],
    [
      "a document that is quoted",
      { statement: '"All is lawful" (page 3).', verification: { level: "verified" } },
      '‘Title of a’ says: "All is lawful" (page 3). We have seen that it says so.',
    ],
    ["one that is quoted and that nobody has seen", { statement: "“All is lawful”" }, "‘Title of a’ says: “All is lawful”. We have not seen that it says so."],
    [
      "words that are quoted with who wrote them",
      { statement: '"We follow the law", says the paper of the Board.', verification: { level: "checked", by: "Internal Audit" } },
      '"We follow the law", says the paper of the Board. Internal Audit has checked that it says so.',
    ],
    ["a statement that begins with a word in quotation marks", { statement: "“Safe” data are kept apart." }, "DST told us that “Safe” data are kept apart."],
    ["one who begins with its own name", { statement: "DST keeps a log." }, "DST told us that it keeps a log."],
    ["one who begins with what is its own", { statement: "DST's log is kept." }, "DST told us that its log is kept."],
  ] as const)("%s", (_, changes, expected) => expect(told(changes as Partial<EvidenceItem>)).toContain(expected));

  test("a producer that assesses itself says we", () => {
    expect(assessmentText(withItems([item("a"), item("b", { verification: { level: "verified" } })], { assessment: own }))).toMatch(
      /We have checked that .*\n?.*We report that /,
    );
  });

  test("what others found and a producer words with “we” is not put into their mouth", () => {
    const found = item("a", { said_by: "regulator", statement: "The ICO upheld a complaint that we had published an address." });
    const text = assessmentText(withItems([found], { assessment: own }));
    expect(text).toContain("from the regulator, about ‘Title of a’: The ICO upheld a complaint that we had published an address.");
  });

  test("what was seen comes before what was told, each in the order of the file, and the lead varies", () => {
    const seen = { verification: { level: "verified" } } as const;
    const text = assessmentText(
      withItems([
        item("a", { statement: "The a is kept." }),
        item("b", { ...seen, statement: "The b is kept." }),
        item("c", { statement: "The c is kept." }),
        item("d", { ...seen, statement: "The d is kept." }),
      ]),
    );
    expect(text).toBe(
      "We have seen that the b is kept. We have also seen that the d is kept.\nDST told us that the a is kept. DST also told us that the c is kept.",
    );
  });

  test("many reports become a list, and what they share is said once", () => {
    const items = ["a", "b", "c", "d"].map((id) => item(id, { statement: `DST keeps ${id}.` }));
    const result = withItems(items);
    const weighed = result.practices[0]?.clauses[0]?.standings.map((one, index) => (index < 2 ? { ...one, limitations: ["It does not say why."] } : one)) ?? [];
    const text = assessmentText({ ...result, practices: [practice("P1", [clause("P1a", { standings: weighed })])] });
    expect(text).toBe("DST told us that:\nit keeps a\nit keeps b\nit keeps c\nit keeps d\nTwo of these have the same limitation: it does not say why.");
  });
});

test("of a check that does not count the true reason is told", () => {
  const verification = { level: "corroborated", by: { name: "National Audit Office", role: "auditor" }, on: "2024-04", in: "pac" } as const;
  const of = (published: string | undefined): string => {
    const one = { ...verification, ...(published === undefined && { in: undefined as never }) };
    const result = withItems([item("a", { verification: one })], { sources: published === undefined ? [] : [{ id: "pac", title: "Report", published }] });
    return assessmentText({
      ...result,
      evidence: result.evidence.map((each) => ({ ...each, counts_as: { level: "checked", rule: "verification/not-located" } })),
    });
  };
  expect(of("2024-03-05")).toContain("The National Audit Office is said to have confirmed this in April 2024; the document named for it (‘Report’) is older.");
  expect(of(undefined)).toContain("The National Audit Office is recorded as having confirmed this in April 2024; we have not seen that.");
});

test("of a clause on which there are only plans it is told for which parts, where they are not for all", () => {
  const result = withItems([item("move", { state: "planned" })]);
  const parts = [
    { id: "storage", title: "Storage", sufficient: [], limited: [] },
    { id: "access", title: "Access", sufficient: [], limited: [] },
  ];
  const planned = (of: string[]): string =>
    assessmentText({
      ...result,
      practices: [
        practice("P1", [
          clause("P1a", {
            parts,
            finding: { state: "not_shown", rule: "finding/only-plans", evidence: [] },
            standings: [{ evidence: "move", standing: "none", rule: "standing/planned", also: [], parts: of, at: at("P1.yaml", 4) }],
          }),
        ]),
      ],
    });
  expect(planned(["storage"])).toContain("(P1a: on storage there are only plans, on the rest nothing)");
  for (const all of [[], ["storage", "access"]]) expect(planned(all)).toContain("(P1a, on which there are only plans)");
});

describe("what an item does not show", () => {
  const limited = (id: string, material: boolean) => item(id, { limitations: [{ text: "It is not said that the condition was met.", material }] });

  test("is told where it keeps nothing from being shown: it is worth saying", () => {
    expect(assessmentText(withItems([limited("a", false)]))).toContain("It is not said that the condition was met.");
  });

  test("is told once of several", () => {
    expect(assessmentText(withItems([limited("a", false), limited("b", false)]))).toMatch(
      /All of these have the same limitation: it is not said that the condition was met\.$/,
    );
  });
});

describe("the words of a reply", () => {
  const reply = (statement: string, changes: Partial<EvidenceItem> = {}): string => told({ in_reply_to: "Q-P1a", statement, ...changes });
  test.each([
    ["No.", "“No”."],
    ["See Q-T6.2b", "“See Q-T6.2b”."],
    ["I attach the log", "“I attach the log”."],
    ["We will publish it next year.", "“We will publish it next year”."],
    ["Yes. It is signed by two people.", "“Yes. It is signed by two people”."],
    ["2022 and 2024, next one in 2026.", "“2022 and 2024, next one in 2026”."],
    ["The log is kept. It is long.", "“The log is kept. It is long”."],
    ['"Quite clear", we think', "“‘Quite clear’, we think”."],
    ["Is it not clear to you?", "“Is it not clear to you?”."],
  ])("are quoted where they would not read on, or not as the producer's: %s", (statement, quoted) => expect(reply(statement)).toBe(`DST told us: ${quoted}`));
  test.each(["The log records each request.", "No request was refused.", "There is a log.", "It is kept by the US Office."])(
    "are told where they read on: %s",
    (statement) => expect(reply(statement)).toBe(`DST told us that ${statement.charAt(0).toLowerCase()}${statement.slice(1)}`),
  );
  test("that somebody has looked at and worded are told, in as many sentences as it takes", () => {
    const verification = { level: "verified" } as const;
    expect(reply("The log is kept. It is long.", { verification })).toBe("We have seen that the log is kept. It is long.");
    expect(reply("We keep a log.", { verification })).toBe("DST told us, and we have verified: “We keep a log”.");
  });
  test("are not quoted from whoever assesses itself and says we", () =>
    expect(assessmentText(withItems([item("a", { in_reply_to: "Q-P1a", statement: "We keep a log." })], { assessment: own }))).toBe(
      "We report that we keep a log.",
    ));
  test("have their source behind the quotation, and their list in quotation marks", () =>
    expect(reply("We have a list:", { items: ["legal", "disclosure"], source: { title: "Paper" }, access: "public" })).toBe(
      "DST told us: “We have a list” (source 1):\n“legal”\n“disclosure”",
    ));
  test("keep what hangs on them: a list is whoever's the statement is, and our remarks follow it", () => {
    const dates = { valid_until: "2030-01-01" };
    const one = item("a", { statement: "The rules say how returns are kept.", items: ["in one place", "under lock"], dates });
    expect(assessmentText(withItems([one]))).toBe(
      "DST told us that the rules say how returns are kept:\nin one place\nunder lock\nThe record is valid until 1 January 2030.",
    );
  });
  test("are a list of their own, where there are many", () => {
    const items = ["a", "b", "c", "d"].map((id) => item(id, { in_reply_to: "Q-P1a", statement: `We keep ${id}.` }));
    expect(assessmentText(withItems([...items, item("e", { statement: "The e is kept." })]))).toBe(
      "DST told us:\n“We keep a”\n“We keep b”\n“We keep c”\n“We keep d”\nDST told us that the e is kept.",
    );
  });
  test("are told once, with each document that came with them", () => {
    const items = ["a", "b", "c"].map((id) =>
      item(id, { in_reply_to: "Q-P1a", state: "planned", statement: "In 2022 and 2024.", source: { title: `Paper ${id}` }, access: "internal" }),
    );
    expect(assessmentText(withItems([...items, item("d", { in_reply_to: "Q-P1b", statement: "In 2022 and 2024." })]))).toBe(
      "DST told us: “In 2022 and 2024”.\nOne further step is planned; a plan does not count as evidence. DST told us: “In 2022 and 2024” (source 1, source 2 and source 3). The public cannot open these documents.",
    );
  });
  test("are quoted wherever the producer speaks of itself: in a letter “we” is whoever signs", () => {
    expect(told({ statement: "We keep a log." })).toBe("DST told us: “We keep a log”.");
    expect(told({ statement: "The page ‘How we use your data’ names the owner." })).toContain("told us that the page");
    expect(told({ statement: "The page names us." })).toBe("DST told us: “The page names us”.");
    expect(told({ statement: "The US Office keeps Part I of the log." })).toContain("told us that the US Office");
  });
});

describe("what is not simply in place", () => {
  test.each([
    ["in progress", { state: "in_progress" }, "One piece of work is still in progress. DST told us that"],
    ["planned", { state: "planned" }, "One further step is planned; a plan does not count as evidence. DST told us that"],
    [
      "ended",
      { state: "discontinued", dates: { ended: "2018-04" } },
      "One arrangement has come to an end. DST told us that the log records each request. The record ended in April 2018.",
    ],
    [
      "against",
      { stance: "contradicts", said_by: "regulator", speaker: "the ICO", verification: { level: "verified" } },
      "One piece of evidence speaks against this practice. The ICO found that",
    ],
    [
      "released under freedom of information",
      { access: "foi" },
      "The record was released to one requester under freedom of information. It is not recorded that DST has published it.",
    ],
    [
      "released, as it says itself",
      { access: "foi", statement: "A copy was released under freedom of information." },
      "under freedom of information. It is not recorded that DST has published the record.",
    ],
    [
      "released, and there are several of its kind",
      { kind: "dpia", access: "foi", statement: "A summary of the assessments was released under freedom of information." },
      "under freedom of information. It is not recorded that DST has published ‘Title of a’.",
    ],
    [
      "several of a kind that is a verb too",
      { kind: "review", statement: "Of the reviews two are written down.", dates: { valid_until: "2025-03-31" } },
      "‘Title of a’ is valid until 31 March 2025.",
    ],
    ["an internal document", { source: { title: "Paper" } }, "(source 1). The public cannot open the record."],
    ["on request", { access: "on_request", source: { title: "Paper" } }, "The record is available on request."],
    ["valid for a time", { dates: { valid_until: "2025-03-31" } }, "The record is valid until 31 March 2025."],
    ["valid, and many", { kind: "usage_figures", dates: { valid_until: "2025-03-31" } }, "The set of figures is valid until 31 March 2025."],
    [
      "a closed matter",
      { stance: "contradicts", closed: { on: "2024-01-01", evidence: ["b"] } },
      "The matter was closed on 1 January 2024, on the evidence of ‘b’.",
    ],
  ] as const)("%s", (_, changes, expected) => expect(told(changes as Partial<EvidenceItem>)).toContain(expected));

  test("what had lapsed is told as past", () => {
    const result = withItems([item("a", { dates: { valid_until: "2014" } })]);
    const standings = [
      { evidence: "a", standing: "limited" as const, rule: "standing/lapsed", also: [], parts: [], at: { file: "P1.yaml", line: 1, column: 1 } },
    ];
    expect(assessmentText({ ...result, practices: [practice("P1", [clause("P1a", { standings })])] })).toContain("The record was valid until 2014.");
  });

  test("what is dated later is told apart", () => {
    const result = withItems([item("a")]);
    const standings = [
      { evidence: "a", standing: "none" as const, rule: "standing/after-as-of", also: [], parts: [], at: { file: "P1.yaml", line: 1, column: 1 } },
    ];
    expect(assessmentText({ ...result, practices: [practice("P1", [clause("P1a", { standings })])] })).toContain(
      "One item is dated after 30 June 2024, so it does not count yet.",
    );
  });
});

describe("what the evidence does not answer", () => {
  const notShown = (id: string) => clause(id, { finding: { state: "not_shown", rule: "finding/nothing", evidence: [] } });
  test("one clause", () =>
    expect(assessmentText(bare({ practices: [practice("P1", [notShown("P1a")])] }))).toBe("The evidence does not speak to the words “words of P1a” (P1a)."));
  test("nothing at all", () =>
    expect(assessmentText(bare({ practices: [practice("P1", [notShown("P1a"), notShown("P1b")])] }))).toBe("Nothing in the evidence bears on P1."));
  test("a file that could not be read", () => {
    const unknown = clause("P1a", { finding: { state: "unknown", rule: "finding/file-not-loaded", evidence: [] } });
    expect(assessmentText(bare({ practices: [practice("P1", [unknown])] }))).toBe("Nothing can be said about P1a, because a file could not be read.");
  });
  test("another body's case", () => {
    const text = (reopen_on: string) => {
      const deferred = { body: "Information Commissioner's Office", reason: "It looks into it.", reopen_on, at: { file: "P1.yaml", line: 1, column: 1 } };
      const clauses = ["P1a", "P1b"].map((id) => clause(id, { finding: { state: "deferred", rule: "finding/deferred", evidence: [] }, deferred }));
      return assessmentText(bare({ practices: [practice("P1", clauses)] }));
    };
    expect(text("2025-01")).toBe(
      "We make no comment on P1a and P1b while the matter is before the Information Commissioner's Office. It looks into it. We will come back to it in January 2025.",
    );
    // As of 30 June 2024. The month that has begun is not over.
    expect(text("2024-06")).toContain("We will come back to it in June 2024.");
    expect(text("2024-05")).toContain("It looks into it. We were to come back to it in May 2024, and no outcome is recorded.");
  });
});

test("an item set out elsewhere is named, with what limits it here", () => {
  const result = bare({ practices: [practice("P1", [weighing("P1a", ["a"])]), practice("P2", [])], evidence: [evidence(item("a"), "P2")] });
  const standings = [
    {
      evidence: "a",
      standing: "limited" as const,
      rule: "standing/limitation",
      also: [],
      limitations: ["It does not say why."],
      parts: [],
      at: { file: "P2.yaml", line: 1, column: 1 },
    },
  ];
  expect(assessmentText({ ...result, practices: [practice("P1", [clause("P1a", { standings })])] })).toBe(
    "Evidence set out under P2 also bears on this practice:\nTitle of a. It does not say why.",
  );
});

test("of an auditor's report that the body that assesses has examined it is told that it did", () => {
  const report = item("audit", {
    kind: "audit",
    said_by: "auditor",
    speaker: "National Audit Office",
    verification: { level: "verified", by: "Office for Statistics Regulation", on: "2024-04-02" },
  });
  expect(assessmentText(withItems([report]))).toContain("We saw the audit on 2 April 2024.");
});
