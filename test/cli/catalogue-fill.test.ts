import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Asker } from "../../src/cli/ask/asker.ts";
import type { WrittenCatalogue } from "../../src/model/generated/schemas.ts";
import { filling, flat, shipped, textOf } from "./filling.ts";
import { run } from "./host.ts";

/* Words that somebody copied out of the Code go where the catalogue has a gap; who, from where and when is kept, and no word is made up. The words here are invented. */

let room: string;
const { at, out, copied, fill } = filling(() => room);

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "fill-"));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

describe("what was copied", () => {
  test("takes the place of a gap, with who copied it from where and when; the rest stays as it was", async () => {
    copied({ "4.2": "Producers must tell people about trams. They should weigh the fares." });
    const { code, out: told } = await fill();
    expect([code, flat(told)]).toEqual([0, expect.stringContaining("4.2: filled in. 2 clauses drafted, one for each sentence")]);
    expect(flat(told)).toContain("4.3: nobody copied it, so it stays a gap.");
    const [, filled, gap] = out().practices;
    expect(filled).toMatchObject({
      text: "Producers must tell people about trams. They should weigh the fares.",
      copied: { by: "Rosalind Achebe", on: "2026-11-27", from: "the Code, page 12" },
    });
    expect(filled?.clauses?.map(({ id, words, force, type }) => [id, ...words, force, type])).toEqual([
      ["4.2a", "Producers must tell people about trams", "must", "DO"],
      ["4.2b", "They should weigh the fares", "should", "WEIGH"],
    ]);
    expect(gap).toEqual(shipped.practices[2]);
    expect(out().catalogue).toBe("standard-4-filled");
    expect(await run(["check", at("out.yaml")])).toMatchObject({ code: 0, out: "" });
  });

  test("is told in documents: who copied the words, and which clauses nobody has gone through", async () => {
    copied({ "4.2": "Trams must run." });
    await fill();
    expect((await run(["explain", "4.2", "--catalogue", at("out.yaml")])).out.replace(/\s+/g, " ")).toContain(
      "Copied by Rosalind Achebe on 27 November 2026 from the Code, page 12.",
    );
    expect(out().split_note).toContain("The clauses of 4.2 were drafted by t6, one for each sentence, and nobody has reviewed them.");
  });

  test("that is letter for letter what is held is recorded as that", async () => {
    copied({ "4.1": textOf("4.1") });
    expect(flat((await fill()).out)).toContain("4.1: letter for letter what is held.");
    expect(out().practices[0]).toEqual({ ...shipped.practices[0], copied: { by: "Rosalind Achebe", on: "2026-11-27", from: "the Code, page 12" } });
  });

  test("that differs is shown beside what is held, and nothing is written before somebody says whose words count", async () => {
    copied({ "4.1": `${textOf("4.1")}.`.replace("be ethical", "Be ethical"), "4.5": "Protect all trams." });
    const { code, out: told, err } = await fill();
    expect([code, existsSync(at("out.yaml"))]).toEqual([1, false]);
    expect(flat(told)).toContain("4.1: only capitals, marks or blanks differ from those that are held.");
    expect(flat(told)).toContain("4.5: other words than those that are held.");
    expect(err).toContain("--take 4.1 --take 4.5");
    expect((await fill("--take", "4.1", "--take", "4.5")).code).toBe(0);
    expect(textOf("4.5", out())).toBe("Protect all trams.");
    expect(out().practices.find(({ id }) => id === "4.5")?.quoted_by).toBeUndefined();
    expect((await run(["check", at("out.yaml")])).code).toBe(0);
  });

  test("may be all that there is, and may be a practice that nobody knew of", async () => {
    copied({ "4.2": "Trams must run.", "4.6": { title: "Bells", text: "Bells must ring." } }, { all: true });
    const { out: told } = await fill();
    expect(flat(told)).toContain("4.6: was not in the catalogue, and is now.");
    expect(flat(told)).toContain("4.6-on: there is none, going by what was copied, so it is left out.");
    expect(out().practices.map(({ id }) => id)).toEqual(["4.1", "4.2", "4.5", "4.6"]);
  });

  test("can be filled in further, and an upgrade goes by it", async () => {
    copied({ "4.2": "Trams must run." });
    await fill();
    writeFileSync(at("more.yaml"), JSON.stringify({ practices: { "4.3": "Bells must ring." } }));
    const said = ["--by", "B", "--from", "C", "--on", "2026-11-28"];
    expect((await run(["catalogue", "fill", at("more.yaml"), "--catalogue", at("out.yaml"), "-o", at("two.yaml"), ...said])).code).toBe(0);
    const two = parse(readFileSync(at("two.yaml"), "utf8")) as WrittenCatalogue;
    expect(two.practices.slice(1, 3).map(({ copied: one }) => one?.by)).toEqual(["Rosalind Achebe", "B"]);
    expect(two.split_note?.match(/The clauses of/g)).toHaveLength(1);
    expect(two.catalogue).toBe("standard-4-filled");
  });
});

describe("a catalogue that somebody has worked on", () => {
  test("is not written over, and is filled further in place: every byte and comment that a person added stays", async () => {
    copied({ "4.2": "Trams must run." });
    await fill();
    const mine = readFileSync(at("out.yaml"), "utf8")
      .replace("  - id: 4.2a", "  - id: 4.2a # mine: seen with Jo")
      .replace("Can you show that you keep", "Do you keep");
    writeFileSync(at("out.yaml"), mine);
    copied({ "4.3": "Bells must ring." });
    expect(await fill()).toMatchObject({ code: 2, err: expect.stringContaining("is there already") });
    expect(readFileSync(at("out.yaml"), "utf8")).toBe(mine);
    expect((await fill("--catalogue", at("out.yaml"))).code).toBe(0);
    const after = readFileSync(at("out.yaml"), "utf8");
    expect(after).toContain("# mine: seen with Jo");
    expect(after).toContain("Do you keep");
    expect(out().practices.map(({ text }) => text !== undefined)).toEqual([true, true, true, false, true, false]);
    expect((await run(["check", at("out.yaml")])).code).toBe(0);
  });

  test("has labels that follow its words, and knows what it was filled from", async () => {
    copied({ "4.2": "Trams must run." });
    await fill();
    expect(out()).toMatchObject({ filled_from: "standard-4", practices: [{}, { title: "Trams must run" }, {}, {}, {}, {}] });
    expect(JSON.stringify(out().editions)).not.toContain("Only the headline");
    expect(out().editions.at(-1)?.note).toBe(
      "The words of 4.1 and 4.5 are known as other bodies quote them. The words of 4.2 were copied by Rosalind Achebe on 27 November 2026 from the Code, page 12.",
    );
    expect(JSON.stringify(out().practices)).not.toContain("named at 4.2");
  });
});

describe("what is asked for at a terminal", () => {
  test("the gaps, and nothing else; what is left empty stays a gap", async () => {
    const questions: string[] = [];
    const asker = {
      say: () => {},
      text: async ({ message, initial }: { message: string; initial?: string }) => {
        questions.push(message);
        return initial ?? (message.startsWith("4.3") ? "Bells must ring." : message.startsWith("4.") ? "" : "Somebody");
      },
    } as unknown as Asker;
    const { code } = await run(["catalogue", "fill", "-o", at("out.yaml"), "--on", "2026-11-27"], {}, true, undefined, asker);
    expect([code, questions.map((one) => one.slice(0, 6))]).toEqual([0, ["Who co", "From w", "4.2, w", "4.3, w", "4.4, w", "4.6-on"]]);
    expect(out().practices.map(({ text }) => text !== undefined)).toEqual([true, false, true, false, true, false]);
  });
});

describe("what is refused, in a sentence", () => {
  test.each([
    ["no list", { practices: [] }, "‘practices’ has to list"],
    ["nobody", { by: "" }, "who copied the words is missing"],
    ["nowhere", { from: " " }, "where the words stood is missing"],
    ["a day that is none", { on: "27.11.2026" }, "year first"],
    ["a word of no use", { notes: "x" }, "‘notes’ is not something"],
    ["no text", { practices: { "4.2": "" } }, "4.2 has no text"],
    ["no id", { practices: { "4 .2": "x" } }, "not how practices are named"],
    ["a practice that may be mistyped", { practices: { "4.9": "Trams must run." } }, "There is no practice 4.9"],
    ["the marks of a word processor", { practices: { "4.2": "“Trams must run.”" } }, "quotation marks of a word processor"],
    ["the marks of a word processor around a name", { by: "“Rosalind Achebe”" }, "‘by’ stands in the quotation marks of a word processor"],
    ["the marks of a word processor around an id", { practices: { "“4.2”": "Trams must run." } }, "“4.2” stands in the quotation marks of a word processor"],
    ["a word that a page broke", { practices: { "4.2": "Trams\nmust be secur-\nely run." } }, "“secur- ely” (line 1). Write it in one piece, “securely”"],
    ["a day that is still to come", { on: "9999-01-01" }, "is still to come"],
  ])("%s", async (_, more, words) => {
    copied({ "4.2": "Trams must run." }, more);
    expect(await fill()).toMatchObject({ code: 2, err: expect.stringContaining(words) });
    expect(existsSync(at("out.yaml"))).toBe(false);
  });

  test("and a hyphen that belongs there is none", async () => {
    copied({ "4.2": "Weigh short- and long-term trams." });
    expect(await fill()).toMatchObject({ code: 0 });
  });

  test("a text with a colon that stands in no quotation marks", async () => {
    writeFileSync(at("copied.yaml"), 'by: A\nfrom: B\non: "2026-11-27"\npractices:\n  "4.2": Producers must: run trams.\n');
    expect((await fill()).err).toContain("A text with a colon in it has to stand in quotation marks.");
  });

  test("no file and nobody to ask; no catalogue; and the catalogue is not written over", async () => {
    expect((await run(["catalogue", "fill", "-o", at("out.yaml")])).err).toContain("Name a file with what was copied");
    copied({ "4.2": "Trams must run." });
    expect((await fill("--catalogue", at("none.yaml"))).err).toContain("cannot be read");
  });
});
