import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { checkedCopyOf } from "../../../src/index.ts";
import type { Result } from "../../../src/model/generated/schemas.ts";
import { documentView } from "../../../src/view/document.ts";
import { plainText } from "../../../src/view/prose.ts";
import { runsOf } from "../../runs.ts";
import { ask, bare, evidence, item, practice, weighing } from "../builders.ts";
import { resultOf } from "../pipeline.ts";
import { markdownOf } from "../rendering.ts";

let result: Result;
beforeAll(async () => {
  result = await resultOf("npd-2019");
});

const factCheck = (of: Result) => documentView(of).fact_check;
const paragraphsOf = (of: Result) => factCheck(of).sections.flatMap(({ paragraphs }) => paragraphs);

describe("a fact-check", () => {
  test("holds every word of the letter's and the annex's own texts", () => {
    const text = factCheck(result)
      .wording.map(({ text: words }) => words.replace(/\s+/g, " "))
      .join("\n");
    const { letter, introduction } = result.assessment;
    const written = [
      letter?.context,
      letter?.follow_up,
      letter?.closing,
      introduction,
      result.judgement?.item.narrative,
      ...result.practices.map(({ judgement }) => judgement?.item.narrative),
    ];
    const lost = written
      .flatMap((narrative) => (narrative ?? "").split(/\n\n|\n(?=- )/))
      .map((block) =>
        block
          .replace(/\[([^\]]*)\](?:\[[^\]]*\]|\([^)]*\))/g, "$1")
          .replace(/^(?:- |#+ )/, "")
          .replace(/[*_]/g, "")
          .replace(/\s+/g, " ")
          .trim(),
      )
      .filter((block) => block !== "" && !text.includes(block));
    expect(lost).toEqual([]);
    for (const { item } of result.asks) expect(text).toContain(item.text.replace(/\s+/g, " ").trim().replace(/\.$/, ""));
  });

  test("speaks of a judgement only where somebody judged", () => {
    const [practice, ...others] = result.practices;
    if (practice === undefined) throw new Error("no practice");
    const { judgement: _, ...unjudged } = practice;
    const noteOn = (of: Result) => paragraphsOf(of).find(({ number }) => number === "T6.1-1")?.rests_note;
    expect(noteOn(result)).toContain("This is a judgement.");
    expect(noteOn({ ...result, practices: [unjudged, ...others] })).toBe("");
  });

  test("tells below the letter too what a sentence rests on, and of what was only told that no document is named", () => {
    const lapsed = item("cert", { title: "The certificate", said_by: "third_party", dates: { valid_until: "2020-06-30" }, access: "internal" });
    const of = bare({ evidence: [evidence(lapsed)] });
    const rests = factCheck(of)
      .sections[0]?.paragraphs.flatMap(({ rests_on: on }) => on)
      .map(({ item: { text }, text: words }) => `${text}: ${words}`);
    expect(rests?.join("\n")).toMatch(/^The certificate: Said by .*; no document is named\.$/im);
  });

  test("numbers every paragraph once, and a number keeps its fingerprint while its words stay", () => {
    const numbers = paragraphsOf(result).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const [practice, ...others] = result.practices;
    if (practice?.judgement === undefined) throw new Error("no judgement");
    const { item } = practice.judgement;
    const edited: Result = {
      ...result,
      practices: [{ ...practice, judgement: { ...practice.judgement, item: { ...item, narrative: `New.\n\n${item.narrative}` } } }, ...others],
    };
    const ids = (of: Result) => paragraphsOf(of).map(({ id }) => id);
    expect(ids(edited).filter((id) => !id.startsWith("T6.1-"))).toEqual(ids(result).filter((id) => !id.startsWith("T6.1-")));
  });

  test("says under a paragraph what it names, who said it, how far it was checked, and who can open it", () => {
    const named = paragraphsOf(result).find(({ number }) => number === "Annex-6");
    expect(named?.rests_on.map(({ item, text }) => `${item.text}: ${text}`)).toContain(
      "Access through the ONS Secure Research Service: said by OSR; reported, not verified; no document is named.",
    );
    const whole = paragraphsOf(result).find(({ rests_note }) => rests_note.includes("as a whole"));
    expect(whole?.rests_on).toEqual([]);
  });

  test("says of a figure on which item it rests, and of what is asked that it is that", () => {
    const log = item("log", { title: "The log", figures: [{ value: 412, unit: "requests" }] });
    const asked = ask("publish", { text: "Publish the log.", clauses: ["P1a"] });
    const told = paragraphsOf(bare({ practices: [practice("P1", [weighing("P1a", ["log"])])], evidence: [evidence(log)], asks: [asked] }));
    const about = (words: string) => told.filter(({ text }) => plainText(text).includes(words));
    for (const words of ["412 requests", "as reported"])
      expect(about(words).map(({ rests_on, rests_note }) => [rests_on.map(({ item: one }) => one.text), rests_note])).toEqual([[["The log"], ""]]);
    expect(about("recommended that").map(({ rests_note }) => rests_note)).toContainEqual(expect.stringContaining("This is what is asked."));
  });

  test("sets who gets a copy apart from who signs, and a judgement from a position", () => {
    const { letter } = result.assessment;
    const copied = factCheck({ ...result, assessment: { ...result.assessment, letter: { ...letter, copies: ["The ICO", "The board"] } } });
    expect(copied.wording.find(({ key }) => key === "foot")?.text).toMatch(/\nCopies: The ICO; The board$/);
    expect(copied.wording.find(({ key }) => key === "row T6.1")?.text).toMatch(/Judgement: Consistent \(as read\)\. By the rules of t6: partly shown/);
  });

  test("of what others published is about the restatement, and announces no letter", () => {
    const { title, beginning, opening } = factCheck(result);
    expect(title).toMatch(/: corrections to this restatement$/);
    expect([beginning, opening.join(" ")]).toEqual([null, expect.not.stringMatching(/We intend to publish|this letter/)]);
  });

  test("does not take silence for consent", () => {
    const { opening, help } = factCheck(result);
    expect([...opening, ...help.map(({ text }) => text)].join(" ")).not.toMatch(/leave the form empty|take it that/);
    expect(help.find(({ name }) => name === "Is this right")?.text).toContain("left empty tells us nothing");
  });

  test("is a draft until somebody says by when to reply and to whom, and then says it", () => {
    expect(factCheck(result).notice).toBe("Before it is sent, this fact-check needs a date to reply by and somebody to reply to.");
    const fact_check = { to: "Jo Bloggs", reply_by: "2019-11-29", reply_to: "Priya Shah, priya@example.org" };
    const { notice, opening, beginning } = factCheck({ ...result, assessment: { ...result.assessment, fact_check } });
    expect(notice).toBeNull();
    expect(opening[0]).toContain("Please reply by 29 November 2019, to Priya Shah, priya@example.org.");
    const addressee = (to: string) => factCheck({ ...result, assessment: { ...result.assessment, fact_check: { ...fact_check, to } } }).beginning?.to;
    expect(beginning?.salutation).toBe("Dear Jo Bloggs");
    for (const to of ["Jo Bloggs", "Jo Bloggs, Department for Education", "Jo Bloggs, DfE"])
      expect(plainText(addressee(to) ?? { type: "text", value: "" })).toMatch(/^Jo Bloggs\s*Department for Education \(DfE\)$/);
  });
});

test("the list of changes from the checked copy to the final text is complete, whatever was edited", () => {
  const words = fc.array(fc.constantFrom("DfE", "publishes", "the register", "in May", "in June", "every year", "[source](https://a.example)"), {
    minLength: 1,
    maxLength: 5,
  });
  const prose = fc
    .array(
      words.map((all) => all.join(" ")),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) => all.join("\n\n"));
  const change = fc.oneof(
    fc.record({ what: fc.constant("narrative" as const), practice: fc.nat(4), text: prose }),
    fc.record({ what: fc.constant("outcome" as const), practice: fc.nat(4), text: fc.constantFrom("meets", "consistent", "not_consistent") }),
    fc.record({ what: fc.constant("ask" as const), practice: fc.nat(4), text: prose }),
    fc.record({
      what: fc.constantFrom("source-added" as const, "source-gone" as const, "source-moved" as const, "source-title" as const),
      practice: fc.nat(9),
      text: prose,
    }),
    fc.record({
      what: fc.constantFrom("source-access" as const, "item-access" as const),
      practice: fc.nat(9),
      text: fc.constantFrom("public", "on_request", "internal"),
    }),
    fc.record({
      what: fc.constantFrom("source-day" as const, "item-day" as const),
      practice: fc.nat(9),
      text: fc.constantFrom("2017", "2018-04", "2019-05-06"),
    }),
    fc.record({
      what: fc.constantFrom("data-name" as const, "producer-name" as const, "title" as const),
      practice: fc.constant(0),
      text: fc.constantFrom("A", "B"),
    }),
    fc.record({ what: fc.constantFrom("context" as const, "closing" as const, "subject" as const, "date" as const), practice: fc.constant(0), text: prose }),
  );
  const edited = (changes: readonly { what: string; practice: number; text: string }[]): Result => {
    const copy = structuredClone(result);
    for (const { what, practice, text } of changes) {
      const judgement = copy.practices[practice % copy.practices.length]?.judgement;
      const ask = copy.asks[practice % copy.asks.length];
      const source = copy.sources[practice % copy.sources.length];
      const item = copy.evidence[practice % copy.evidence.length]?.item;
      if (what === "source-added")
        copy.sources.splice(practice % (copy.sources.length + 1), 0, { id: `added-${copy.sources.length}`, title: text, url: "https://a.example/added" });
      else if (what === "source-gone") copy.sources.splice(practice % copy.sources.length, 1);
      else if (what === "source-moved" && source !== undefined) source.url = `https://a.example/${text.length}`;
      else if (what === "source-title" && source !== undefined) source.title = text;
      else if (what === "source-access" && source !== undefined) source.access = text as "public";
      else if (what === "source-day" && source !== undefined) source.published = text;
      else if (what === "item-access" && item !== undefined) item.access = text as "public";
      else if (what === "item-day" && item !== undefined) item.dates = { ...item.dates, about: text };
      else if (what === "data-name") copy.assessment.data.name = `Data ${text}`;
      else if (what === "producer-name") copy.assessment.producer.name = `Producer ${text}`;
      else if (what === "title") copy.assessment.title = `Title ${text}`;
      else if (what === "narrative" && judgement !== undefined) judgement.item.narrative = text;
      else if (what === "outcome" && judgement !== undefined) judgement.item.outcome = text as "meets";
      else if (what === "ask" && ask !== undefined) ask.item.text = text;
      else copy.assessment.letter = { ...copy.assessment.letter, [what]: what === "date" ? "2019-12-24" : text };
    }
    return copy;
  };
  const told = (one: { section: string; key: string; text: string; links: string[] }) => JSON.stringify([one.section, one.key, one.text, one.links]);
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3 }), fc.array(change, { maxLength: 3 }), (before, after) => {
      const [old, now] = [edited(before), edited(after)];
      const checked = checkedCopyOf(old);
      const view = documentView(now, { checked });
      const { changes, wording } = view.fact_check;
      if (changes === null) throw new Error("no changes");
      // What differs, found without asking how the two belong together: paragraphs that one text has and the other has not.
      const left = wording.map(told);
      const lost = checked.paragraphs.filter((one) => {
        const at = left.indexOf(told(one));
        if (at !== -1) left.splice(at, 1);
        return at === -1;
      });
      const fresh = wording.filter((one) => left.includes(told(one)));
      const entries = changes.sections.flatMap(({ changes: all }) => all).filter(({ title }) => !title.endsWith("in the same words"));
      const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
      const count = (some: readonly { readonly length: number }[]) => some.filter(({ length }) => length > 0).length;
      expect(count(entries.map(({ before: was }) => was))).toBe(lost.length);
      expect(count(entries.map(({ after: is }) => is))).toBe(fresh.length);
      for (const { text } of lost) expect(entries.some(({ before: was }) => lines(text).every((line) => was.includes(line)))).toBe(true);
      for (const { text } of fresh) expect(entries.some(({ after: is }) => lines(text).every((line) => is.includes(line)))).toBe(true);
      expect(markdownOf(view, "fact-check")).not.toContain("Is this right");
      // What is published differs only where something is told.
      const published = (of: Result) => (["letter", "annex"] as const).map((kind) => markdownOf(documentView(of), kind)).join("");
      if (entries.length === 0 && changes.sections.length === 0) expect(published(old)).toBe(published(now));
    }),
    { numRuns: runsOf(150) },
  );
});
