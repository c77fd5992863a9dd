import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/api/assess.ts";
import { loadFiles } from "../../src/api/load-files.ts";
import { importReply } from "../../src/api/reply.ts";
import { toldAnswers } from "../../src/cli/imported-answers.ts";
import { formReplyText, markInForm, readForm } from "../../src/reply/form.ts";
import { documentView } from "../../src/view/document.ts";
import { type Filled, replyOf, requestFormOf } from "../../src/workbook/model/request-form.ts";
import { runsOf } from "../runs.ts";
import { filesOf } from "../workbook/npd.ts";
import { lostIn } from "./kept.ts";

/*
 * A request as a form: whatever is typed into it comes back.
 */

async function opened() {
  const { assessments } = await loadFiles(filesOf("npd-2019"));
  const [loaded] = assessments;
  if (loaded === undefined) throw new Error("There is one.");
  const { decision, result } = assess(loaded);
  const made = await result();
  if (decision === undefined || made === undefined) throw new Error("It can be decided.");
  return { loaded, decision, result: made, form: requestFormOf(documentView(made)) };
}

const words = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom("=1+1", "- a list\n- of two", "Answer: No\nQuestion: Q-T6.1a", '"quoted", with; signs', "<b>Ünïcode</b> ✓", "| a | table |"),
);
const document = fc.record({ title: words, kind: words, address: words, dated: words, access: words }, { requiredKeys: [] });

/** What stands in a field, as it is kept: blanks at its ends, and in a line between its words, say nothing; nor does what has no letter and no figure. */
const kept = (text: string, isAnswer: boolean): string | undefined => {
  const [answer] =
    readForm(formReplyText({ reference: "", answers: [{ question: "Q-T6.1a", fields: { [isAnswer ? "answer" : "title"]: text } }] })).answers ?? [];
  return answer?.fields[isAnswer ? "answer" : "title"];
};

test("whatever is filled in comes back, each document beside its answer", async () => {
  const { form } = await opened();
  const ids = form.practices.flatMap(({ questions }) => questions.map(({ id }) => id));
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...ids),
        fc.record({ answer: fc.oneof(fc.constant(""), words), covers: fc.constant([]), documents: fc.array(document, { maxLength: 3 }) }),
      ),
      (filled: Filled) => {
        const { answers, reason } = readForm(replyOf(form, filled));
        expect(reason).toBeUndefined();
        const wanted = ids.flatMap((question) => {
          const { answer = "", documents = [] } = filled[question] ?? {};
          const named = documents
            .map((one) => Object.fromEntries(Object.entries(one).filter(([, text]) => text?.trim() !== "")))
            .filter((one) => Object.keys(one).length > 0);
          return (named.length === 0 ? [{}] : named).flatMap((one) => {
            const fields = { answer: kept(answer, true), ...Object.fromEntries(Object.entries(one).map(([key, text]) => [key, kept(String(text), false)])) };
            const there = Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined));
            return Object.keys(there).length === 0 ? [] : [{ question, fields: there }];
          });
        });
        expect(answers?.map(({ question, fields }) => ({ question, fields }))).toEqual(wanted);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a text with letters in it is kept to the letter, with its lines", () => {
  expect(kept("=1+1: see\n\n- “one”\nQuestion: Q-T6.1a", true)).toBe("=1+1: see\n\n- “one”\nQuestion: Q-T6.1a");
});

test("whatever is filled in is in the files when it is imported, or is told", async () => {
  const { loaded, decision, result, form } = await opened();
  const ids = form.practices.flatMap(({ questions }) => questions.map(({ id }) => id));
  const answers = fc.record({ answer: fc.oneof(fc.constant(""), words), covers: fc.constant([]), documents: fc.array(document, { maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...ids), answers, { minKeys: 1 }), async (filled: Filled) => {
      const text = replyOf(form, filled);
      const { answers: read = [] } = readForm(text);
      const imported = await importReply(loaded, decision, { text, format: "form", remarks: [] }, result, false);
      if (!("kind" in imported) || imported.kind !== "answers") {
        expect([read, imported]).toMatchObject([[], { refusal: expect.any(String) }]);
        return;
      }
      const told = toldAnswers(imported, false);
      expect(
        lostIn(
          read,
          imported.changes.map(({ after }) => after),
          told,
        ),
      ).toEqual([]);
    }),
    { numRuns: runsOf(200, 20) },
  );
});

describe("imported", () => {
  const filled: Filled = {
    "Q-T6.1g": {
      answer: "It is on our site.",
      covers: [],
      documents: [{ title: "How we manage data", address: "https://www.gov.uk/x", dated: "22 April 2019", access: "anyone", kind: "a publication" }],
    },
  };

  test("it becomes evidence, and a second time nothing", async () => {
    const { loaded, decision, result, form } = await opened();
    const text = replyOf(form, filled);
    const first = await importReply(loaded, decision, { text, format: "form", remarks: [] }, result, false);
    if (!("kind" in first) || first.kind !== "answers") throw new Error(JSON.stringify(first));
    expect(first.added.map(({ stub, file }) => [stub.item.id, file])).toEqual([["how-we-manage-data", "T6.1.yaml"]]);
    expect(first.isMarked).toBe(true);
    const [change] = first.changes;
    const files = new Map([...filesOf("npd-2019"), [`npd-2019/${change?.file}`, change?.after ?? ""]]);
    const { assessments } = await loadFiles(files);
    const again = assessments[0];
    const decided = again && assess(again);
    if (again === undefined || decided?.decision === undefined) throw new Error("It can be decided.");
    const second = await importReply(again, decided.decision, { text, format: "form", remarks: [] }, await decided.result(), false);
    expect("kind" in second && second.kind === "answers" && [second.changes, second.known.map(({ id }) => id)]).toEqual([[], ["how-we-manage-data"]]);
  });

  test.each([
    ["nothing filled in", (form: Parameters<typeof replyOf>[0]) => replyOf(form, {}), /Nothing is filled in/],
    [
      "another assessment's",
      (form: Parameters<typeof replyOf>[0]) => replyOf({ ...form, reference: "Crime survey (Office for National Statistics), 31 December 2019" }, filled),
      /^It is of another assessment, of Office for National Statistics: (?!.*write “Reference)/,
    ],
    ["broken off", (form: Parameters<typeof replyOf>[0]) => replyOf(form, filled).slice(0, 80), /breaks off before its end/],
    ["no reply", () => "{}", /no reply/],
    [
      "with a field of its own",
      () => formReplyText({ reference: "", answers: [{ question: "Q-T6.1g", fields: { answer: "x", colour: "red" } as never }] }),
      /“colour” that no form has/,
    ],
  ])("%s is refused in a sentence", async (_, text, sentence) => {
    const { loaded, decision, result, form } = await opened();
    expect(await importReply(loaded, decision, { text: text(form), format: "form", remarks: [] }, result, false)).toMatchObject({
      refusal: expect.stringMatching(sentence),
    });
  });
});

test("it bears the reference of the request", async () => {
  const { form } = await opened();
  expect(markInForm(replyOf(form, {}))).toBe("NPD (DfE), 31 December 2019");
});
