import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ferrySurvey, flat, type Moved } from "./moved.ts";

/* Two editions live side by side: each leaves out what belongs to the other, a judgement is about the edition of its file, and nothing is lost on the way back. */

let moved: Moved;
beforeEach(async () => {
  moved = await ferrySurvey();
});
afterEach(() => moved.away());

interface Scored {
  readonly judgement?: { readonly item: { readonly by: string; readonly outcome: string } };
  readonly practices: readonly { readonly id: string; readonly judgement?: { readonly item: { readonly by: string } } }[];
}
const scored = async (...options: readonly string[]): Promise<Scored> =>
  JSON.parse((await moved.t6("score", moved.at("."), "-f", "json", ...options)).out).assessments[0].result;
const policy = (id: string): string =>
  `  - { id: ${id}, title: Data management policy, clauses: [4.1d], kind: policy, statement: It says how data are managed., state: in_place, said_by: producer, access: public, source: policy-page, dates: { about: "2026-08" } }\n`;

describe("a judgement", () => {
  const whole =
    'practice: "4"\njudgement: { outcome: not_yet_shown, by: Rosalind Achebe, role: Statistician, on: "2026-11-28", reasons: Words are missing. }\n';

  test("in the main file is about the edition before, on whatever day it was signed", async () => {
    expect((await scored()).judgement).toBeUndefined();
    expect((await scored("--catalogue", "t6")).judgement?.item.by).toBe("Moira Fenwick");
    moved.write("assessment.yaml", moved.read("assessment.yaml").replace("2026-11-27", "2026-12-05"));
    expect((await scored()).judgement).toBeUndefined();
  });

  test("on the whole of the new edition has a file of its own, and both are held side by side", async () => {
    moved.write("4.yaml", whole);
    expect((await scored()).judgement?.item.by).toBe("Rosalind Achebe");
    expect((await scored("--catalogue", "t6")).judgement?.item.by).toBe("Moira Fenwick");
    expect((await moved.codes()).filter((code) => /^(?:reference|schema)/.test(code))).toEqual([]);
  });

  test("is added there by t6 add, with or without the name of the standard", async () => {
    const flags = ["--outcome", "not_yet_shown", "--by", "Rosalind Achebe", "--role", "Statistician", "--on", "2026-11-28", "--reasons", "Words are missing."];
    for (const named of [[], ["--practice", "4"]]) {
      moved.write("4.yaml", "");
      const one = await ferrySurvey();
      expect(await one.t6("add", "judgement", one.at("."), ...named, ...flags)).toMatchObject({ code: 0 });
      expect(one.read("4.yaml")).toMatch(/^practice: "4"$/m);
      expect((await one.t6("add", "judgement", one.at("."), ...named, ...flags)).err).toContain("4.yaml holds a judgement on 4 already");
      one.away();
    }
  });

  test("that is missing is asked for where it goes", async () => {
    const { err } = await moved.t6("report", moved.at("."), "-d", "annex", "--final", "-o", moved.at("../a.md"));
    expect(flat(err)).toContain("t6 add judgement");
    expect(flat(err)).toContain("4.yaml");
  });
});

describe("going back", () => {
  test("leaves what was made for the new edition, as a note and no mistake", async () => {
    moved.write("4.1.yaml", `practice: "4.1"\nevidence:\n${policy("new-policy")}`);
    moved.write("4.yaml", 'practice: "4"\njudgement: { outcome: not_yet_shown, by: Rosalind Achebe, role: Statistician, on: "2026-11-28" }\n');
    await moved.t6("upgrade", moved.at("."), "--to", "2.1");
    const codes = await moved.codes();
    expect(codes.filter((code) => code.startsWith("reference"))).toEqual(["reference/of-another-catalogue 4.1.yaml", "reference/of-another-catalogue 4.yaml"]);
    const { code } = await moved.t6("check", moved.at("."), "--fail-on", "error");
    expect(code).toBe(0);
    expect((await scored()).judgement?.item.by).toBe("Moira Fenwick");
  });

  test("keeps what people made of the lines, and takes it up again byte for byte", async () => {
    moved.review(({ to }) => (to === "4.5c" ? "stands: true" : undefined));
    const before = moved.bytes();
    const back = await moved.t6("upgrade", moved.at("."), "--to", "2.1");
    expect([back.code, flat(back.err)]).toEqual([0, expect.stringContaining("keeps the 1 line that somebody has reviewed")]);
    expect((await scored()).practices.map(({ id }) => id)).toContain("T6.1");
    expect((await moved.t6("upgrade", moved.at("."), "--to", "2.1")).err).toContain("already");
    expect((await moved.t6("upgrade", moved.at("."), "--to", "3.0")).code).toBe(0);
    expect(moved.bytes()).toEqual(before);
  });

  test("takes away what was set aside, where that is asked for", async () => {
    moved.review(({ to }) => (to === "4.5c" ? "stands: true" : undefined));
    await moved.t6("upgrade", moved.at("."), "--to", "2.1");
    const { code, err } = await moved.t6("upgrade", moved.at("."), "--to", "2.1", "--drop-reviews");
    expect([code, flat(err)]).toEqual([0, expect.stringContaining("took")]);
    expect(Object.keys(moved.bytes())).not.toContain("crosswalk.yaml");
  });

  test("a mistyped practice stays a mistake, and an assessment of which every file is about something else is read by another catalogue", async () => {
    moved.write("4.1.yaml", 'practice: "4.9"\nevidence: []\n');
    await moved.t6("upgrade", moved.at("."), "--to", "2.1");
    expect(await moved.codes()).toContain("reference/unknown-practice 4.1.yaml");
  });
});

describe("a catalogue with words filled in", () => {
  const fill = async (): Promise<void> => {
    moved.write(
      "copied.txt",
      JSON.stringify({ by: "Rosalind Achebe", from: "the Code, page 12", on: "2026-11-27", practices: { "4.2": "Trams must run on time." } }),
    );
    expect((await moved.t6("catalogue", "fill", moved.at("copied.txt"), "-o", moved.at("filled.yaml"))).code).toBe(0);
  };
  const positions = async (...options: readonly string[]): Promise<string> =>
    JSON.stringify((await scored(...options)).practices.filter(({ id }) => id === "4.5"));

  test("is still the one that was filled, for what names that one", async () => {
    moved.write("T6.1.yaml", moved.read("T6.1.yaml").replace("clauses: [T6.1g, T6.4a]", "clauses: [T6.1g, T6.4a, { clause: 4.5c, of: standard-4 }]"));
    const before = await positions();
    expect(before).toContain('"evidence":"policy"');
    await fill();
    moved.write("crosswalk.yaml", moved.read("crosswalk.yaml").replace("crosswalk: standard-4", "crosswalk: filled.yaml"));
    expect(await positions()).toBe(before);
  });

  test("named by --catalogue keeps the lines that were reviewed for the one that was filled", async () => {
    moved.review(() => "stands: true, note: Seen.");
    const before = await positions();
    await fill();
    expect(await positions("--catalogue", moved.at("filled.yaml"))).toBe(before);
  });

  test("of something else leaves the lines out, and says so", async () => {
    moved.review(() => "stands: true, note: Seen.");
    await fill();
    moved.write("filled.yaml", moved.read("filled.yaml").replace("filled_from: standard-4\n", "").replace("catalogue: standard-4-filled", "catalogue: trams"));
    expect(await moved.codes("--catalogue", moved.at("filled.yaml"))).toContain("crosswalk/other-catalogue crosswalk.yaml");
  });
});

test("a clause of a catalogue that nobody knows is a mistake, with its remedy", async () => {
  moved.write("T6.1.yaml", moved.read("T6.1.yaml").replace("clauses: [T6.1g, T6.4a]", "clauses: [T6.1g, T6.4a, { clause: 4.5c, of: standard4 }]"));
  expect(await moved.codes()).toContain("reference/unknown-catalogue T6.1.yaml");
  expect(flat((await moved.t6("check", moved.at("."))).out)).toContain("Did you mean ‘standard-4’?");
});

test("a review that nobody can have made is told", async () => {
  moved.review(({ to }) => (to === "4.5c" ? "stands: true" : undefined));
  const text = moved.read("crosswalk.yaml");
  for (const [from, to] of [
    ["by: Rosalind Achebe", "by: Your name"],
    ['on: "2026-11-28"', 'on: "2026-11-01"'],
    ['on: "2026-11-28"', 'on: "2027-03-01"'],
  ] as const) {
    moved.write("crosswalk.yaml", text.replace(from, to));
    expect([to, await moved.codes()]).toEqual([to, expect.arrayContaining(["crosswalk/reviewer crosswalk.yaml"])]);
  }
  moved.write("crosswalk.yaml", text);
  expect(await moved.codes()).not.toContain("crosswalk/reviewer crosswalk.yaml");
});

describe("what is proposed", () => {
  test("goes by what a thing is: a published confidentiality policy is offered for both policies, the likelier first", async () => {
    const places = moved.crosswalk().lines.flatMap(({ evidence, to }) => (evidence === "policy" ? [to] : []));
    expect(places[0]).toBe("4.5c");
    expect(places).toContain("4.1d");
  });

  test("is nothing for what was made for the new edition, and t6 add does not put the edition before into its files", async () => {
    moved.write("4.1.yaml", `practice: "4.1"\nevidence:\n${policy("new-policy")}`);
    const before = moved.bytes();
    expect((await moved.t6("upgrade", moved.at("."), "--to", "3.0")).out).not.toContain("new-policy");
    expect(moved.bytes()).toEqual(before);
    const flags = ["--title", "P", "--kind", "policy", "--statement", "It says.", "--state", "in_place", "--said-by", "producer", "--access", "public"];
    const { code, err } = await moved.t6("add", "evidence", moved.at("."), "--clause", "T6.4a", ...flags);
    expect([code, flat(err)]).toEqual([2, expect.stringContaining("T6.4a is a clause of edition 2.1")]);
    expect(moved.bytes()).toEqual(before);
  });
});

test("t6 explain finds the clauses of the edition before, which the files name", async () => {
  expect((await moved.t6("explain", "T6.1g", moved.at("."))).out).toContain("T6.1g, a clause of T6.1");
});

test("a scorecard says of an earlier one under another edition what it was, and shows no column of dashes", async () => {
  moved.write("../old.json", (await moved.t6("score", moved.at("."), "-f", "json", "--catalogue", "t6")).out);
  const text = flat((await moved.t6("report", moved.at("."), "-d", "scorecard", "--earlier", moved.at("../old.json"))).out);
  expect(text).toContain("the assessment was under edition 2.1");
  expect(text).not.toContain("How it stood before");
});
