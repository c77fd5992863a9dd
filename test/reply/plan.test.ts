import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerGiven, EvidenceItem, PracticeFile } from "../../src/model/generated/schemas.ts";
import type { Answer } from "../../src/reply/answer.ts";
import { planReply, type ReplyPlan } from "../../src/reply/plan.ts";
import { targetsOf } from "../../src/reply/target.ts";
import { validate } from "../../src/schema/validate.ts";
import { assessmentWith, decideFor, good } from "../assess/examples.ts";

const sources = [{ id: "page", title: "The page", url: "https://example.org/page" }];
const decisionWith = (items: readonly EvidenceItem[], more: Partial<PracticeFile> = {}) => decideFor(assessmentWith(items, more)).decision;
const tell = (answers: readonly Answer[], items: readonly EvidenceItem[] = [], more: Partial<PracticeFile> = {}, given: readonly AnswerGiven[] = []) => {
  const decision = decisionWith(items, more);
  return planReply(answers, { targets: targetsOf(decision), evidence: decision.evidence, sources, answers: given });
};
const plan = (answers: readonly Answer[], items: readonly EvidenceItem[] = []): ReplyPlan => {
  const made = tell(answers, items);
  expect(made.faults).toEqual([]);
  return made;
};
const answer = (question: string, fields: Answer["fields"], line = 1): Answer => ({ question, line, fields });
const only = (fields: Answer["fields"], question = "Q-P1a") => plan([answer(question, fields)]).stubs[0];

describe("an answer becomes an evidence item", () => {
  test("with everything that it says", () => {
    const stub = only({
      answer: "We keep a log.",
      title: "“Log of requests”",
      kind: "a register",
      address: "https://example.org/log",
      dated: "22/04/2016",
      access: "anyone",
    });
    expect(stub?.item).toEqual({
      id: "log-of-requests",
      title: "Log of requests",
      clauses: ["P1a"],
      kind: "register",
      statement: "We keep a log.",
      state: "in_place",
      said_by: "producer",
      verification: { level: "reported" },
      access: "public",
      source: { title: "Log of requests", url: "https://example.org/log" },
      dates: { about: "2016-04-22" },
      in_reply_to: "Q-P1a",
    });
    expect(stub?.entry.comment).toEqual(["In reply to Q-P1a. Nobody has checked it yet."]);
    expect(stub?.remarks).toEqual([]);
  });
  test("with the most cautious value for what it does not say, or not in words that can be read", () => {
    const stub = only({ title: "Minutes", kind: "minutes", dated: "last spring", access: "the board" });
    expect(stub?.item).toMatchObject({ kind: "statement", access: "internal", statement: "It names ‘Minutes’ in reply to Q-P1a." });
    expect(stub?.item.dates).toBeUndefined();
    expect(stub?.remarks).toEqual(["Dated, as given: last spring", "Who can open it, as given: the board", "Kind of document, as given: minutes"]);
    expect(stub?.entry.comment?.slice(1)).toEqual(stub?.remarks);
  });
  test("with whatever else was written on a line, as a comment", () => {
    const [stub] = plan([answer("Q-P1a, Q-P1b", { title: "Minutes", covers: "P1a; P1b is with Legal", parts: "the first" })]).stubs;
    expect(stub?.remarks).toEqual(["Which of these it answers, as given: P1a; P1b is with Legal", "Parts covered, as given: the first"]);
    const [denial] = plan([answer("Q-P1a, Q-P1b", { answer: "None.", covers: "P1a, I think" })]).denials;
    expect(denial?.entry.comment).toContain("Which of these it answers, as given: P1a, I think");
  });
  test.each(["Same as our answer to Question 2.", "As Q2", "See T6.1f", "see our answer to Q-P1b above", "As for question 3"])(
    "not where it points at another answer: %s",
    (text) => expect(tell([answer("Q-P1a", { answer: text })]).unsaid).toEqual([{ question: "Q-P1a", words: [text] }]),
  );
  test("with who can open it as it was written, where that says more than is kept", () => {
    expect(only({ title: "Minutes", access: "staff of the lab by appointment" })?.remarks).toEqual([
      "Who can open it, as given: staff of the lab by appointment",
    ]);
    for (const access of ["anyone", "only people inside the organisation", "Those who ask.", "public", "on request"])
      expect(only({ title: "Minutes", access })?.remarks).toEqual([]);
  });
  test("and the questions that its words name are told, where nothing says which it answers", () => {
    const [stub] = plan([answer("Q-P1a, Q-P1b, Q-P1c", { answer: "P1a: ISO 27001. Q-P1c: the log.", title: "Certificates" })]).stubs;
    expect(stub?.unsure).toContain("“Which of these it answers” was left empty, though its words name Q-P1a, Q-P1c.");
  });
  test("not where it only nods; and what else was filled in is told", () => {
    expect(tell([answer("Q-P1a", { answer: "✓", dated: "2016", kind: "a policy" })]).unsaid).toEqual([
      { question: "Q-P1a", words: ["✓", "Kind of document: a policy", "Dated: 2016"] },
    ]);
  });
  test("as background where it names no document: nobody has seen what it speaks of", () => {
    const stub = only({ answer: "We keep a log of every request." });
    expect(stub?.item).toMatchObject({ stance: "context", statement: "We keep a log of every request." });
    expect(stub?.entry.comment?.[1]).toMatch(/counts for nothing until somebody says what it shows/);
  });
  test.each([
    "n/a",
    "N/A.",
    "None",
    "none yet",
    "Nil",
    "TBC",
    "tbc (with Legal)",
    "To be confirmed",
    "Not applicable – see above",
    "unknown",
    "No.",
    "There is none",
    "to follow",
    "Yes",
  ])("as background where the document that it names is “%s”", (title) => {
    const stub = only({ answer: "We log it.", title, address: title, kind: "n/a", dated: "n/a", access: "n/a" });
    expect(stub?.item).toMatchObject({ title: "We log it", stance: "context", statement: "We log it.", kind: "statement", access: "internal" });
    expect(stub?.item).not.toHaveProperty("source");
    expect(stub?.remarks).toEqual([]);
    expect(stub?.entry.comment?.[1]).toBe(`No document was named (“${title}”), so it counts for nothing until somebody says what it shows: see stance.`);
  });
  test.each(["No. 7 register", "Nil returns 2024", "None of our business: a guide", "Unknown persons procedure", "TBC Ltd agreement", "Notice"])(
    "of the document “%s”, which is one",
    (title) => expect(only({ answer: "We keep it.", title })?.item).toMatchObject({ title, state: "in_place" }),
  );
  test.each(["No.", "None", "No, we have not.", "N/A", "TBC", "Not yet known."])("as background where it answers “%s”, whatever document it names", (words) => {
    const stub = only({ answer: words, title: "Policy", address: "https://example.org/policy", access: "anyone" });
    expect(stub?.item).toMatchObject({ title: "Policy", stance: "context" });
    expect(stub?.entry.comment?.join("\n")).toMatch(/counts for nothing until somebody says what it shows: see stance/);
  });
  test.each([
    ["We will publish it next year.", {}],
    ["We plan to publish a policy.", {}],
    ["It is planned for the spring.", {}],
    ["It will be there by the end of 2026.", {}],
    ["Approved.", { dated: "next year" }],
    ["Applications will be reviewed.", {}],
    ["We'll publish it there.", { address: "https://example.org/policy" }],
    ["We intend to revise it in due course.", { address: "https://example.org/policy" }],
  ])("as a plan where it says “%s”", (words, more) => {
    const stub = only({ answer: words, title: "Policy", kind: "policy", ...more });
    expect(stub?.item).toMatchObject({ title: "Policy", state: "planned", kind: "policy" });
    expect(stub?.entry.comment?.[1]).toMatch(/^Its words speak of what is to come, so it counts for nothing until/);
  });
  test("as in place where what can be opened says what will be done with each case", () =>
    expect(only({ answer: "Applications will be reviewed.", title: "Policy", address: "https://example.org/policy" })?.item.state).toBe("in_place"));
  test("open to nobody while it is only going to be public", () =>
    expect(only({ answer: "We keep it.", title: "Policy", access: "It will be public" })).toMatchObject({
      item: { access: "internal" },
      remarks: ["Who can open it, as given: It will be public"],
    }));
  test("with a list as a list", () =>
    expect(only({ answer: "These:\n- one\n- two", title: "T" })?.item).toMatchObject({ statement: "These:", items: ["one", "two"] }));
  test("with a source that is listed, by its id", () => expect(only({ title: "T", address: "https://example.org/page" })?.item.source).toBe("page"));
  test("with a reference where there is no address", () =>
    expect(only({ title: "T", address: "File 7" })?.item.source).toEqual({ title: "T", reference: "File 7" }));
  test("with the parts that it names, and without parts where it names none", () => {
    expect(only({ title: "T", parts: "one" }, "Q-P2a")?.item.clauses).toEqual([{ clause: "P2a", parts: ["one"] }]);
    expect(only({ title: "T" }, "Q-P2a")?.item.clauses).toEqual(["P2a"]);
    expect(only({ title: "T", parts: "seven" }, "Q-P2a")).toMatchObject({ item: { clauses: ["P2a"] }, remarks: ["Parts covered, as given: seven"] });
  });
  test("with an id of its own, whatever the title", () => {
    const { stubs } = plan(
      [
        answer("Q-P1a", { title: "A register" }),
        answer("Q-P1b", { title: "A register" }),
        answer("Q-P1c", { title: "日本" }),
        answer("Q-P1c", { title: "The page" }),
      ],
      [{ ...good, id: "a-register" }],
    );
    expect(stubs.map(({ item }) => item.id)).toEqual(["a-register-2", "a-register-3", "reply-q-p1c", "the-page"]);
    expect(plan([answer("Q-P1a", { title: "Page" })]).stubs[0]?.item.id).toBe("page-2");
  });
  test("about several clauses that one document answers, as one item", () => {
    const stub = only({ title: "Review of 2024", answer: "It covers both.", covers: "both" }, "Q-P1a, Q-P1b");
    expect(stub).toMatchObject({ question: "Q-P1a, Q-P1b", practice: "P1", item: { clauses: ["P1a", "P1b"], in_reply_to: "Q-P1a, Q-P1b" } });
    expect(
      plan([answer("Q-P1a, Q-P1b", { title: "Review of 2024", answer: "It covers both.", covers: "both" })], stub === undefined ? [] : [stub.item]).stubs,
    ).toEqual([]);
  });
  test("about an item, with the clauses of the item and, where that is internal, as internal", () => {
    const told: EvidenceItem = { ...good, id: "told", title: "What was told", clauses: ["P1a", { clause: "P2a", parts: ["one"] }], audience: "internal" };
    expect(plan([answer("V-told", { address: "https://example.org/told" })], [told]).stubs[0]).toMatchObject({
      practice: "P1",
      item: { title: "What was told", clauses: ["P1a", { clause: "P2a", parts: ["one"] }], audience: "internal", in_reply_to: "V-told" },
    });
  });
});

describe("an answer which says that there is none", () => {
  test.each([
    "We do not hold this.",
    "We have no such policy.",
    "None",
    "No.",
    "No. The data are linked to nothing.",
    "Not applicable",
    "This does not apply, because nobody is in the data.",
    "We don't have a written procedure for this.",
    "There is no register of shares.",
    "DfE does not hold this information.",
    "No such agreement exists.",
  ])("is recorded as what the producer says, and makes no evidence: %s", (words) => {
    const { stubs, denials, empty, unsaid } = plan([answer("Q-P1a", { answer: words, title: "n/a", dated: "2016" })]);
    expect({ stubs, empty, unsaid }).toEqual({ stubs: [], empty: [], unsaid: [] });
    expect(denials.map(({ entry }) => entry)).toEqual([
      {
        data: { question: "Q-P1a", text: words },
        comment: ["From the reply. It is what the producer says, and no evidence of anything.", "Dated, as given: 2016"],
      },
    ]);
  });
  test.each([
    "No data leave the department.",
    "We do not keep data longer than needed.",
    "None of the staff have access without clearance.",
    "No, but we will publish one next year.",
    "We do not share data without an agreement.",
    "Nothing is linked.",
  ])("is not one which says how something is done, or promises: %s", (words) => {
    const { stubs, denials } = plan([answer("Q-P1a", { answer: words })]);
    expect({ items: stubs.map(({ item }) => item.stance), denials }).toEqual({ items: ["context"], denials: [] });
  });
  test("is recorded once, and for internal use where the question is", () => {
    const recorded = [{ question: "Q-P1a", text: "We have no such policy" }];
    expect(tell([answer("Q-P1a", { answer: "We have no such policy." })], [], {}, recorded)).toMatchObject({
      denials: [],
      knownDenials: [{ question: "Q-P1a" }],
    });
    expect(tell([answer("Q-P1b", { answer: "We have no such policy." })], [], {}, recorded)).toMatchObject({ denials: [{ question: "Q-P1b" }] });
    const told: EvidenceItem = { ...good, id: "told", audience: "internal" };
    expect(plan([answer("V-told", { answer: "No." })], [told]).denials[0]?.entry.data).toEqual({ question: "V-told", text: "No.", audience: "internal" });
  });
});

describe("an answer under several questions that does not say which it answers", () => {
  const both = "Q-P1a, Q-P1b";
  test.each([{}, { covers: "see above" }])("is kept once as background and answers none of them: %o", (more) => {
    const stub = only({ answer: "It covers this.", title: "Review", ...more }, both);
    expect(stub?.item).toMatchObject({ in_reply_to: "some of Q-P1a, Q-P1b", clauses: ["P1a", "P1b"], stance: "context" });
    expect(stub?.unsure).toMatch(/^Nobody can tell which of Q-P1a, Q-P1b it answers, because /);
    expect(stub?.entry.comment?.slice(1, 3)).toEqual([
      stub?.unsure,
      "So it counts for nothing and closes none of them until somebody says which: see in_reply_to, clauses and stance.",
    ]);
  });
  test("is known again, before and after somebody has said which", () => {
    const fields = { answer: "It covers this.", title: "Review" };
    const { item } = only(fields, both) ?? { item: good };
    const { stance: _, ...settled } = { ...item, in_reply_to: "Q-P1b", clauses: ["P1b"] };
    for (const recorded of [item, settled]) expect(plan([answer(both, fields)], [recorded]).stubs).toEqual([]);
  });
  test("is replaced by the same answer that says which", () => {
    const fields = { answer: "It covers this.", title: "Review" };
    const { item } = only(fields, both) ?? { item: good };
    const { stubs } = plan([answer(both, { ...fields, covers: "b" })], [item]);
    expect(stubs).toMatchObject([{ item: { clauses: ["P1b"], in_reply_to: "Q-P1b" }, replaces: "review" }]);
  });
  test("is told as empty, or as saying nothing, like any other", () => {
    expect(plan([answer(both, {})]).empty).toEqual([both]);
    expect(plan([answer(both, { answer: "See attached." })]).unsaid).toEqual([{ question: both, words: ["See attached."] }]);
    expect(plan([answer(both, { answer: "No." })]).denials).toMatchObject([{ question: "some of Q-P1a, Q-P1b" }]);
  });
});

test.each(["See attached.", "As above", "N/A", "TBC", "Yes", "Yes, we do.", "Please see the attached document", "Attached", "ditto"])(
  "an answer that points at nothing, or only nods, is no evidence: %s",
  (words) => {
    const { stubs, denials } = plan([answer("Q-P1a", { answer: words })]);
    expect({ stubs, denials }).toEqual({ stubs: [], denials: [] });
  },
);

test("where a document is named beside it, what only points is left out of the statement", () => {
  const stub = only({ answer: "See attached.", title: "Log" });
  expect(stub?.item.statement).toBe("It names ‘Log’ in reply to Q-P1a.");
  expect(stub?.remarks).toEqual(["Answer, as given: See attached."]);
});

describe("what a reply cannot be", () => {
  test.each([
    ["Q-P9z", /^Line 7: There is no question Q-P9Z in this assessment\.|^Line 7: There is no question Q-P9z in this assessment\./],
    ["Q-P1aa", /Did you mean Q-P1a\?$/],
    ["P1a", /^Line 7 has no number of a question, such as “Q-” and the id of a clause: “P1a”\.$/],
    ["", /^Line 7 has no number/],
  ])("an answer to %s", (question, refusal) => {
    const made = tell([answer("Q-P1a", { answer: "We log it." }), answer(question, {}, 7)]);
    expect(made.faults).toMatchObject([{ line: 7, text: expect.stringMatching(refusal) }]);
    expect(made.stubs).toHaveLength(1);
  });
  test("an answer to several questions of which one is not there", () =>
    expect(tell([answer("Q-P1a, Q-P9z", { answer: "Yes." })])).toMatchObject({
      stubs: [],
      faults: [{ text: expect.stringMatching(/^Line 1: There is no question Q-P9z/) }],
    }));
  test("an answer to what is not asked", () => {
    const more = { not_applicable: [{ clause: "P1a", reason: "It cannot apply." }], deferred: [{ clause: "P1b", body: "Another body", reason: "Open." }] };
    expect(tell([answer("Q-P1a", {})], [], more).faults).toEqual([{ line: 1, text: "Line 1: Q-P1a is not asked, because P1a is marked as not applicable." }]);
    expect(tell([answer("Q-P1b", {})], [], more).faults).toEqual([{ line: 1, text: "Line 1: Q-P1b is not asked, because P1b is left to another body." }]);
  });
});

describe("what is on record already", () => {
  const recorded: EvidenceItem = {
    ...good,
    id: "log",
    title: "Log",
    statement: "We keep one.",
    source: { title: "Log", url: "https://example.org/log" },
    in_reply_to: "Q-P1a",
  };
  test.each([
    ["word for word", { answer: "We keep one.", title: "Log", address: "https://example.org/log" }, true],
    ["with other capitals and marks", { answer: "we keep one", title: "LOG", address: "https://example.org/log" }, true],
    ["in words that somebody has worked over", { answer: "There is a log.", title: "Log" }, false],
    ["under another title, at the same address", { answer: "We keep one.", title: "Register", address: "https://example.org/log" }, false],
  ])("%s", (_name, fields, sameWords) => {
    const { stubs, known } = plan([answer("Q-P1a", fields)], [recorded]);
    expect(stubs).toEqual([]);
    expect(known.map(({ id, sameWords: same }) => [id, same])).toEqual([["log", sameWords]]);
  });
  test("is not what was given in reply to another question, or in no reply at all", () => {
    expect(plan([answer("Q-P1b", { answer: "We keep one.", title: "Log" })], [recorded]).stubs).toHaveLength(1);
    expect(plan([answer("Q-P1a", { title: "A register" })], [good]).stubs).toHaveLength(1);
  });
  test("stands for one answer only", () => {
    const fields = { title: "Log", answer: "We keep one.", address: "https://example.org/log" };
    const { stubs, known } = plan([answer("Q-P1a", { ...fields, address: "https://example.org/other" }), answer("Q-P1a", fields)], [recorded]);
    expect(known).toHaveLength(1);
    expect(stubs.map(({ item }) => item.source)).toEqual([{ title: "Log", url: "https://example.org/other" }]);
  });
});

test("a question to which nothing was written is told once, and not where a further form was filled in", () => {
  expect(plan([answer("Q-P1a", {}), answer("Q-P1a", {}), answer("Q-P1b", {}), answer("Q-P1b", { answer: "Yes." })]).empty).toEqual(["Q-P1a"]);
  const { empty, partial } = plan([answer("Q-P1a", {}), answer("Q-P1a", { kind: "a register" })]);
  expect({ empty, partial }).toEqual({ empty: [], partial: [{ question: "Q-P1a", lines: ["Kind of document: a register"] }] });
});

test("what is filled in of a document that is not named is told, also beside an answer that is recorded", () => {
  const { partial, loose } = plan([
    answer("Q-P1a", { answer: "We keep one.", kind: "a register", dated: "2016" }),
    answer("Q-P1a", { answer: "We keep one.", title: "Log", kind: "a register" }),
    answer("Q-P1b", { title: "Log", kind: "a register" }),
    answer("Q-P1b", { kind: "a policy" }),
    answer("Q-P1c", { answer: "We do." }),
    answer("Q-P1c", { answer: "See above", access: "anyone" }),
    answer("Q-P1c", {}),
  ]);
  expect({ partial, loose }).toEqual({
    partial: [],
    loose: [
      { question: "Q-P1b", lines: ["Kind of document: a policy"] },
      { question: "Q-P1c", lines: ["Answer: See above", "Who can open it: anyone"] },
    ],
  });
});

test("a long text that repeats itself is read at once", () => {
  const started = performance.now();
  for (const words of ["none ", "no document held ", "n/a ", "to be ", "not yet "])
    only({ answer: `${words.repeat(20000)}x`, title: `${words.repeat(2000)}x` });
  expect(performance.now() - started).toBeLessThan(5000);
});

test("what names no document and says nothing is not recorded, and told", () => {
  const { stubs, empty, unsaid } = plan([
    answer("Q-P1a", { answer: "TBC", title: "TBC" }),
    answer("Q-P1b", { title: "None" }),
    answer("Q-P1c", { answer: "unknown" }),
    answer("Q-P1c", { answer: "We do." }),
    answer("Q-P2a", {}),
  ]);
  expect({ stubs: stubs.map(({ question }) => question), empty, unsaid }).toEqual({
    stubs: ["Q-P1c"],
    empty: ["Q-P2a"],
    unsaid: [
      { question: "Q-P1a", words: ["TBC"] },
      { question: "Q-P1b", words: ["None"] },
    ],
  });
});

const text = fc.constantFrom(
  "",
  "n/a",
  "TBC",
  "We will.",
  "Log",
  "A log of requests",
  "“Log”",
  "No.",
  "None",
  "We do.\n\n- one\n- two",
  "https://example.org/page",
  "https://example.org/x",
  "File 7",
  "22/04/2016",
  "soon",
  "anyone",
  "staff",
  "a register",
  "one, two",
  "x: y # z",
);
const fields = fc
  .record({ answer: text, title: text, kind: text, parts: text, address: text, dated: text, access: text })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")));
const replies = fc.array(
  fc.tuple(fc.constantFrom("Q-P1a", "q-p1b", "Q-P2a", "V-item", "V-ITEM"), fields).map(([question, some]) => answer(question, some)),
  { maxLength: 6 },
);

test("whatever a reply says, its stubs are in order, and the same reply again adds nothing", () => {
  fc.assert(
    fc.property(replies, (answers) => {
      const { stubs, known, empty } = plan(answers, [good]);
      expect(known).toEqual([]);
      expect(validate("practice", { practice: "P1", evidence: stubs.map(({ item }) => item) })).toEqual([]);
      expect(new Set(stubs.map(({ item }) => item.id)).size).toBe(stubs.length);
      const namesNone = (some: string | undefined): boolean => some === undefined || ["n/a", "TBC", "No.", "None"].includes(some);
      const isRecorded = ({ fields: { answer: words = "TBC", title, address } }: Answer): boolean =>
        !namesNone(words) || !namesNone(title) || !namesNone(address);
      expect(stubs.length).toBe(answers.filter(isRecorded).length);
      for (const { item } of stubs) expect(item).toMatchObject({ said_by: "producer", verification: { level: "reported" } });
      const counted = stubs.filter(({ item }) => item.stance !== "context" && item.state !== "planned").length;
      const mayCount = ({ fields: { answer: words, title, address } }: Answer): boolean => words !== "No." && (!namesNone(title) || !namesNone(address));
      expect(counted).toBeLessThanOrEqual(answers.filter(mayCount).length);
      const again = plan(answers, [good, ...stubs.map(({ item }) => item)]);
      expect(again.stubs).toEqual([]);
      expect(again.known.every(({ sameWords }) => sameWords)).toBe(true);
      expect(again.empty).toEqual(empty);
    }),
    { numRuns: 1000 },
  );
});
