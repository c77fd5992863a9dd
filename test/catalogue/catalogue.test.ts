import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { kindNature } from "../../src/model/kinds.ts";
import { readCatalogue, readText, schemaErrors } from "../fixtures/files.ts";

/**
 * The practices of T6 once more, letter for letter, so that an edit of the catalogue cannot change what the Code says.
 * Code of Practice for Statistics, editions 2.0 and 2.1. Contains public sector information licensed under the Open Government Licence v3.0.
 */
const principleText =
  "Organisations should look after people's information securely and manage data in ways that are consistent with relevant legislation and serve the public good.";
const practiceTexts = {
  "T6.1":
    "All statutory obligations governing the collection of data, confidentiality, data sharing, data linking and release should be followed. Relevant nationally- and internationally-endorsed guidelines should be considered as appropriate. Transparent data management arrangements should be established and relevant data ethics standards met.",
  "T6.2":
    "The rights of data subjects must be considered and managed at all times, in ways that are consistent with data protection legislation. When collecting data for statistical purposes, those providing their information should be informed in a clear and open way about how that information will be used and protected.",
  "T6.3":
    "Organisations, and those acting on their behalf, should apply best practice in the management of data and data services, including collection, storage, transmission, access, and analysis. Personal information should be kept safe and secure, applying relevant security standards and keeping pace with changing circumstances such as advances in technology.",
  "T6.4":
    "Organisations should be transparent and accountable about the procedures used to protect personal data when preparing the statistics and data including the choices made in balancing competing interests. Appropriate disclosure control methods should be applied before releasing statistics and data. Appropriate protocols should be applied to approved researchers accessing statistical microdata.",
  "T6.5": "Regular reviews should be conducted across the organisation, to ensure that data management and sharing arrangements are appropriately robust.",
};

/** The clauses and their types, in order. */
const types = {
  DO: "T6.1a T6.1b T6.1c T6.1d T6.1e T6.1h T6.2b T6.3a T6.3b T6.3c T6.3d T6.3e T6.4d T6.4e T6.5a T6.5b T6.5c T6.5d T6.5e".split(" "),
  SHOW: "T6.1g T6.2c T6.2d T6.2e T6.4a T6.4b T6.4c".split(" "),
  WEIGH: "T6.1f T6.2a".split(" "),
};

const file = readCatalogue();
const clauses = file.practices.flatMap((practice) => practice.clauses.map((clause) => ({ practice, clause })));
const idsWhere = (holds: (clause: (typeof clauses)[number]["clause"]) => boolean) =>
  clauses.filter(({ clause }) => holds(clause)).map(({ clause }) => clause.id);

/** The sentence of a practice in which all pieces of a clause stand one after the other; undefined when there is none. */
function sentenceOf(text: string, words: readonly string[]): string | undefined {
  return text.split(/(?<=\.)\s+/).find((sentence) => {
    let from = 0;
    return words.every((piece) => {
      const at = sentence.indexOf(piece, from);
      from = at + piece.length;
      return at >= 0;
    });
  });
}

describe("the texts", () => {
  test("the catalogue fits its schema, which an editor finds by the first line", () => {
    expect(schemaErrors("catalogue", file)).toEqual([]);
    expect(readText("catalogues/t6.yaml").split("\n")[0]).toBe("# yaml-language-server: $schema=../schemas/catalogue.schema.json");
  });

  test("principle and practices are quoted letter for letter", () => {
    expect(file.principle.text).toBe(principleText);
    expect(Object.fromEntries(file.practices.map(({ id, text }) => [id, text]))).toEqual(practiceTexts);
  });

  test("the quotation has its source, its licence and the credit the licence asks for", () => {
    expect(file.source.url).toMatch(/^https:\/\/code\.statisticsauthority\.gov\.uk\//);
    expect(file.licence).toBe("Open Government Licence v3.0");
    expect(file.attribution).toBe("Contains public sector information licensed under the Open Government Licence v3.0.");
    expect(file.split_note).toContain("not part of the Code");
  });

  test("editions 2.0 and 2.1 share the text, and 3.0 replaces it from 30 October 2025", () => {
    expect(file.editions.map(({ id }) => id)).toEqual(["2.0", "2.1"]);
    expect(file.successor).toMatchObject({ edition: "3.0", from: "2025-10-30" });
    expect(file.successor?.title).toContain("Standard 4");
  });
});

describe("the clauses", () => {
  test("there are 28, each with an id of its own", () => {
    expect(clauses).toHaveLength(28);
    expect(new Set(clauses.map(({ clause }) => clause.id)).size).toBe(28);
  });

  test.each(file.practices)("those of $id are lettered from a on", ({ id, clauses: own }) => {
    expect(own.map((clause) => clause.id)).toEqual(own.map((_, index) => `${id}${String.fromCharCode(97 + index)}`));
  });

  test.each(clauses)("$clause.id is in the practice's own words, piece by piece and in order", ({ practice, clause }) => {
    expect(sentenceOf(practice.text, clause.words), clause.words.join(" … ")).toBeDefined();
  });

  test.each(clauses)("$clause.id says must or should as its sentence does", ({ practice, clause }) => {
    const sentence = sentenceOf(practice.text, clause.words) ?? "";
    expect({ must: /\bmust\b/.test(sentence), should: /\bshould\b/.test(sentence) }).toEqual({
      must: clause.force === "must",
      should: clause.force === "should",
    });
  });

  test("together they leave no word of a practice out but joining words", () => {
    const joining = new Set("and in of as when collecting data for statistical purposes".split(" "));
    const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
    for (const practice of file.practices) {
      const said = new Set(practice.clauses.flatMap((clause) => clause.words.flatMap(wordsOf)));
      expect(wordsOf(practice.text).filter((word) => !said.has(word) && !joining.has(word))).toEqual([]);
    }
  });

  test("types are as the design lists them", () => {
    for (const type of ["DO", "SHOW", "WEIGH"] as const) expect(idsWhere((clause) => clause.type === type)).toEqual(types[type]);
  });

  test("a clause about conduct lists only kinds of evidence that are proof of conduct", () => {
    for (const { clause } of clauses) {
      const wrong = clause.type === "DO" ? clause.kinds.filter((kind) => kindNature[kind] !== "proof") : [];
      expect({ id: clause.id, wrong }).toEqual({ id: clause.id, wrong: [] });
      expect(clause.kinds).not.toContain("plan");
    }
  });

  test("must stands in two clauses only", () => {
    expect(idsWhere((clause) => clause.force === "must")).toEqual(["T6.2a", "T6.2b"]);
  });

  test("what nobody can leave out by hand applies always, or by a fact", () => {
    const always = "T6.1a T6.1b T6.1f T6.1g T6.3a T6.5a T6.5b T6.5c T6.5e".split(" ");
    expect(idsWhere((clause) => !clause.not_applicable && clause.applies_when === undefined)).toEqual(always);
    const people = "T6.2a T6.2b T6.3c T6.3d T6.3e T6.4a T6.4b T6.4c".split(" ");
    expect(idsWhere((clause) => !clause.not_applicable && clause.applies_when !== undefined)).toEqual(people);
    expect(idsWhere((clause) => clause.applies_when?.personal === true)).toEqual(people);
  });

  test("a clause that applies only to some data says so in its words", () => {
    const words = {
      personal: /data subjects|Personal|personal/,
      linked: /linking/,
      shared: /sharing/,
      microdata_released: /microdata/,
      collected_by: /collect|providing/i,
    };
    for (const { practice, clause } of clauses)
      for (const fact of Object.keys(clause.applies_when ?? {})) expect(sentenceOf(practice.text, clause.words) ?? "").toMatch(words[fact as "personal"]);
  });

  test("what is handed over counts where people have to be told", () => {
    expect(idsWhere((clause) => clause.open_to === "providers")).toEqual(["T6.2c", "T6.2d", "T6.2e"]);
    for (const { clause } of clauses) if (clause.open_to !== undefined) expect(clause.type).toBe("SHOW");
  });

  test("the key clauses are those for which every profile asks for more", () => {
    const key = "T6.1a T6.1b T6.1c T6.1d T6.1e T6.2a T6.2b T6.3c T6.3d T6.4d T6.4e T6.5a".split(" ");
    expect(idsWhere((clause) => clause.key === true)).toEqual(key);
  });

  test("one clause names its parts, and one says regular; both words are the Code's", () => {
    const parts = clauses.filter(({ clause }) => clause.parts !== undefined);
    expect(parts.map(({ clause }) => [clause.id, clause.parts?.map(({ id }) => id)])).toEqual([
      ["T6.3a", ["collection", "storage", "transmission", "access", "analysis"]],
    ]);
    for (const { clause } of parts) for (const part of clause.parts ?? []) expect(clause.words.join(" ")).toContain(part.title);
    expect(idsWhere((clause) => clause.regular === true)).toEqual(["T6.5a"]);
    expect(clauses.find(({ clause }) => clause.regular === true)?.clause.words.join(" ")).toMatch(/regular/i);
  });
});

describe("the words for people", () => {
  test.each(clauses)("$clause.id has a question, one ask and guidance", ({ clause }) => {
    expect(clause.question).toMatch(/\?$/);
    expect(clause.ask).toMatch(/^[A-Z][^?]*\?$/);
    expect(clause.guidance).toMatch(/\.$/);
    expect(clause.question.split(" ").length).toBeLessThanOrEqual(40);
    expect(clause.ask.split(" ").length).toBeLessThanOrEqual(40);
  });

  test("no two clauses put the same question", () => {
    expect(new Set(clauses.map(({ clause }) => clause.question)).size).toBe(28);
    expect(new Set(clauses.map(({ clause }) => clause.ask)).size).toBe(28);
  });
});

describe("building it", () => {
  test("practices and clauses are found by id, clauses with their practice", () => {
    const catalogue = buildCatalogue(file);
    expect(catalogue.file).toBe(file);
    expect([...catalogue.practices.keys()]).toEqual(Object.keys(practiceTexts));
    expect(catalogue.practices.get("T6.4")?.title).toBe("Openness about protection, disclosure control and access");
    expect(catalogue.clauses.size).toBe(28);
    expect(catalogue.clauses.get("T6.4c")).toEqual({ clause: file.practices[3]?.clauses[2], practice: "T6.4", rank: 20 });
    expect(catalogue.clauses.get("T6.4z")).toBeUndefined();
  });

  test("of two entries with the same id the first counts", () => {
    const [first, second] = file.practices;
    if (first === undefined || second === undefined) throw new Error("the catalogue is empty");
    const twice = buildCatalogue({ ...file, practices: [first, { ...second, id: first.id }, { ...second, clauses: first.clauses }] });
    expect(twice.practices.get("T6.1")).toBe(first);
    expect(twice.clauses.get("T6.1a")?.practice).toBe("T6.1");
  });
});
