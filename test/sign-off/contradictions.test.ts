import fc from "fast-check";
import { expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import { shippedTemplates } from "../../src/io/templates.ts";
import { documentKinds } from "../../src/model/documents.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentTree } from "../../src/render/render.ts";
import { isInTheWay, signOff } from "../../src/sign-off/check.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { runsOf } from "../runs.ts";
import { plantings } from "./planted.ts";
import { type Picking, refusedFor, resultOf, signed } from "./signed.ts";

/** Chooses by numbers, one after the other: with the same numbers the same is chosen. */
function picking(numbers: readonly number[]): Picking {
  let turn = 0;
  return (some) => {
    const number = numbers[turn % numbers.length] ?? 0;
    turn += 1;
    return some[number % some.length] as (typeof some)[number];
  };
}

const numbers = fc.array(fc.nat(10_000), { minLength: 5, maxLength: 5 });

test("what can be signed is signed", async () => {
  expect(await refusedFor(signed())).toEqual([]);
});

test("every kind of contradiction is planted", () => {
  const planted = new Set(Object.values(plantings).map(({ code }) => code));
  const own = Object.keys(codes).filter((code) => code.startsWith("sign-off/"));
  // The first depends on the clock, the second is about a request, the last two are about what is carried over and about the catalogue, and the one before them is told by the usual check where the
  // judgement is one's own; the others are notes. Each has a test of its own.
  expect(
    [
      ...planted,
      "sign-off/no-as-of",
      "sign-off/no-reply-terms",
      "sign-off/confirmed-by-nobody",
      "sign-off/judged-ahead",
      "sign-off/judged-to-come",
      "sign-off/judged-no-day",
      "sign-off/not-reviewed",
      "sign-off/words-not-held",
    ]
      .map((code) => (code === "over-" ? "sign-off/over-finding" : code))
      .toSorted(),
  ).toEqual(own.toSorted());
});

test("no assessment with a contradiction in it becomes final, and each does when it is mended", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.entries(plantings)), numbers, fc.nat(10_000), async ([name, { code, plant, mend }], choices, number) => {
      seen.add(name);
      const bad = signed();
      plant(bad, picking(choices), number);
      expect((await refusedFor(bad)).filter((one) => one.includes(code))).not.toEqual([]);
      const good = signed();
      mend(good, picking(choices), number);
      expect(await refusedFor(good)).toEqual([]);
    }),
    { numRuns: runsOf(1000) },
  );
  expect([...seen].toSorted()).toEqual(Object.keys(plantings).toSorted());
}, 240_000);

test("a final document is weighed as of a day that is in the files", async () => {
  const result = await resultOf(signed());
  const today = { ...result, assessment: { ...result.assessment, as_of_from: "today" as const } };
  for (const kind of documentKinds.filter((one) => one !== "fact-check")) {
    expect(signOff(today, [kind]).map(({ code }) => code)).toEqual(["sign-off/no-as-of"]);
    expect(signOff(result, [kind])).toEqual([]);
  }
});

test("a sentence that somebody lets stand by name passes, and no other", async () => {
  const data = signed();
  data.practices["T6.3"].judgement.narrative = "We have seen [the certificate][security-certificate]. We have also seen [its annex][security-certificate].";
  expect(await refusedFor(data)).toEqual(["sign-off/reported-as-seen", "sign-off/reported-as-seen"]);
  data.head.sign_off = {
    meant: [{ text: "We have seen the certificate", reason: "It hung in the hall. What it certifies was not checked.", by: "Alex Moor" }],
  };
  expect(await refusedFor(data)).toEqual(["sign-off/reported-as-seen"]);
});

test("a practice that is left to others needs no judgement", async () => {
  const data = signed();
  const { judgement: _, ...practice } = data.practices["T6.5"];
  data.practices["T6.5"] = practice as (typeof data.practices)["T6.5"];
  expect(await refusedFor(data)).toEqual(["sign-off/not-judged"]);
  Object.assign(data.practices["T6.5"], {
    deferred: [{ clause: "T6.5a", reason: "The audit office looks at all reviews this year.", body: "Audit Office" }],
  });
  expect((await refusedFor(data)).filter((code) => code.startsWith("sign-off/"))).toEqual([]);
});

test("a request that is to be sent says by when to reply, to whom, and who asks", async () => {
  const told = async (data: ReturnType<typeof signed>): Promise<(string | undefined)[]> =>
    signOff(await resultOf(data), ["request"]).map(({ code, args }) => (code === "sign-off/no-reply-terms" ? args["what"] : code));
  const data = signed();
  expect(await told(data)).toEqual([]);
  data.head.request = { reply_to: "Alex Moor" };
  expect(await told(data)).toEqual(["by when to reply"]);
  delete data.head.request;
  expect(await told(data)).toEqual(["by when to reply", "to whom to reply"]);
  // A producer that asks its own people needs no signature; whoever asks somebody else does.
  delete data.head.letter.signed_by;
  data.head.assessor = { name: "Office of Examples", role: "regulator" };
  expect(await told(data)).toEqual(["by when to reply", "to whom to reply", "who signs it"]);
});

test("a text that says “we have confirmed” is noted where the assessor looked at nothing, and can be signed", async () => {
  const told = async (data: ReturnType<typeof signed>): Promise<readonly string[]> => signOff(await resultOf(data), ["annex"]).map(({ code }) => code);
  const data = signed();
  data.practices["T6.3"].judgement.narrative = "We have confirmed that every clerk was trained.";
  const found = signOff(await resultOf(data), ["annex"]);
  expect(found.map(({ code }) => code)).toEqual(["sign-off/confirmed-by-nobody"]);
  expect(found.filter(isInTheWay)).toEqual([]);
  // What others saw is not the author's word, and what the assessor looked at is on record.
  data.practices["T6.3"].judgement.narrative = "Auditors have confirmed that every clerk was trained.";
  expect(await told(data)).toEqual([]);
  data.practices["T6.3"].judgement.narrative = "We have confirmed that every clerk was trained.";
  Object.assign(data.practices["T6.3"].evidence[0] ?? {}, { verification: { level: "checked", by: data.head.assessor.name, on: "2025-06-20" } });
  expect(await told(data)).toEqual([]);
});

test("a judgement of a day after that of a document without a letter is worth a note, unless somebody else published it", async () => {
  const data = signed();
  Object.assign(data.head, { letter: undefined, as_of: "2025-07-01" });
  const told = async () => signOff(await resultOf(data), ["annex", "scorecard"]);
  expect(await told()).toEqual([]);
  Object.assign(data.practices["T6.3"].judgement, { on: "2025-07-02" });
  const found = await told();
  expect(found.map(({ code }) => code)).toEqual(["sign-off/judged-ahead"]);
  expect(found.filter(isInTheWay)).toEqual([]);
});

test("a judgement or an as-of date of a day that has not come keeps a document from being final, whoever published it", async () => {
  const data = signed();
  Object.assign(data.head, { letter: undefined, as_of: "2025-07-01" });
  Object.assign(data.practices["T6.3"].judgement, { on: "2025-07-02" });
  const told = async (today?: string) => signOff(await resultOf(data), ["annex", "scorecard"], today).filter(isInTheWay);
  expect(await told()).toEqual([]);
  expect(await told("2025-07-02")).toEqual([]);
  expect(await told("2025-07-01")).toEqual([
    expect.objectContaining({ code: "sign-off/judged-to-come", args: { what: "The judgement on T6.3", on: "2025-07-02" } }),
  ]);
  expect((await told("2025-06-30"))[0]).toMatchObject({ args: { what: "The as-of date", on: "2025-07-01" } });
});

test("what was asked, done, closed or sent on a day that has not come keeps a document from being final too", async () => {
  const data = signed();
  const told = async (): Promise<readonly unknown[]> =>
    signOff(await resultOf(data), ["annex", "letter"], "2025-08-01").flatMap(({ code, args }) => (code === "sign-off/judged-to-come" ? [args["what"]] : []));
  expect(await told()).toEqual([]);
  const [ask] = data.asks.asks;
  Object.assign(ask ?? {}, { raised: { on: "2026-01-01" }, progress: [{ on: "2026-01-02", text: "Done." }] });
  Object.assign(data.head.letter ?? {}, { earlier: { date: "2026-01-03" } });
  expect(await told()).toEqual([`The raising of ‘${ask?.id}’`, `Progress on ‘${ask?.id}’`, "The earlier letter"]);
});

test("a judgement of one's own that gives the month alone keeps a document from being final", async () => {
  const data = signed();
  Object.assign(data.practices["T6.3"].judgement, { on: "2025-06" });
  expect(signOff(await resultOf(data), ["scorecard"]).map(({ code }) => code)).toEqual(["sign-off/judged-no-day"]);
});

/** A fact-check goes out before anything is final: what it says of judgements is there to be corrected. */
const finals = documentKinds.filter((kind) => kind !== "fact-check");

test.each(finals)("a final %s says of nothing that it was not judged: what it would say so of is named, and keeps it back", async (kind) => {
  const { judgement: whole, practices, ...rest } = await resultOf(signed());
  const judged = whole !== undefined && { judgement: whole };
  const apart = practices.map(({ judgement: _, ...practice }) => practice);
  const some = practices.map((practice, index) => (index === 1 ? (apart[1] ?? practice) : practice));
  const told = (one: Result) => signOff(one, [kind]).flatMap(({ code, args }) => (code === "sign-off/not-judged" ? [args["on_what"]] : []));
  const says = (one: Result): boolean => {
    const { body } = documentTree(documentView(one), kind, shippedTemplates());
    return /\bnot (?:been )?judged\b|\bno (?:overall )?judgement has been recorded\b/i.test(plainText(body));
  };
  for (const [one, open] of [
    [{ ...rest, practices, ...judged }, []],
    [{ ...rest, practices }, ["T6"]],
    [{ ...rest, practices: some, ...judged }, ["T6.3"]],
    [{ ...rest, practices: apart, ...judged }, practices.map(({ id }) => id)],
  ] as const) {
    const isNeeded = says(one);
    if (open.length === 0) expect(isNeeded).toBe(false);
    if (isNeeded) expect(told(one)).toEqual(open);
    else expect([[], open]).toContainEqual(told(one));
  }
});

test("a page for a board asks for the judgements for which the annex asks", async () => {
  const { practices, ...rest } = await resultOf(signed());
  const none = { ...rest, practices: practices.map(({ judgement: _, ...practice }) => practice) };
  expect(signOff(none, ["scorecard"]).map(({ args }) => args)).toEqual(signOff(none, ["annex"]).map(({ args }) => args));
  expect(signOff(none, ["scorecard"])).toHaveLength(practices.length);
});
