import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shippedCatalogue } from "../../src/api/shipped.ts";
import { load } from "../../src/index.ts";
import { runsOf } from "../runs.ts";
import { answering } from "./answering.ts";
import { run } from "./host.ts";

const temporary = (): string => mkdtempSync(join(tmpdir(), "t6-init-"));
const root = join(import.meta.dirname, "../..");
const practices = ["T6.1", "T6.2", "T6.3", "T6.4", "T6.5"];
const filesIn = (folder: string): readonly string[] => readdirSync(folder).sort();
const textOf = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");
const given = [
  "--data",
  "Energy survey",
  "--producer",
  "Brackenmere Statistics Office",
  "--sensitivity",
  "medium",
  "--public-interest",
  "low",
  "--reasons",
  "Homes.",
];
/** A text without the marks and the breaks of comments. */
const told = (text: string): string => text.replace(/\n# */g, " ").replace(/\s+/g, " ");

describe("a new folder", () => {
  test("passes t6 check, and asks for all practices", async () => {
    const folder = join(temporary(), "energy");
    expect((await run(["init", folder, ...given])).code).toBe(0);
    expect(filesIn(folder)).toEqual([...practices.map((id) => `${id}.yaml`), "assessment.yaml", "t6.config.yaml"]);
    expect((await run(["check", folder, "--as-of", "2025-10-01", "--fail-on", "note"])).code).toBe(0);
    writeFileSync(join(folder, "T6.4.yaml"), "practice: T6.5\n");
    expect((await run(["check", folder])).code).toBe(1);
  });

  test("says at once that the edition was replaced, and what choice there is", async () => {
    const folder = join(temporary(), "energy");
    const replaced =
      "Edition 3.0 replaced edition 2.1 on 30 October 2025: T6 became Standard 4, Manage data responsibly. To stay with 2.1, say under “introduction” why: documents print it in place of the opening that t6 writes.";
    const { err } = await run(["init", folder, ...given, "--yes"]);
    expect(err.startsWith(replaced)).toBe(true);
    expect(told(textOf(folder, "assessment.yaml"))).toContain(replaced);
    const scored = async () => told((await run(["score", folder, "--as-of", "2026-11-27"])).out);
    expect(await scored()).toContain("became Standard 4, Manage data responsibly. No reason is given why the older one is used.");
    writeFileSync(join(folder, "assessment.yaml"), `${textOf(folder, "assessment.yaml")}introduction: The statement was written under 2.1.\n`);
    expect(await scored()).toContain("became Standard 4, Manage data responsibly. The statement was written under 2.1.");
    // Nothing that came after the as-of date.
    expect(told((await run(["score", folder, "--as-of", "2025-10-01"])).out)).not.toContain("replaced");
  });

  test("fails the gate when the file of a practice is gone", async () => {
    const folder = join(temporary(), "energy");
    await run(["init", folder, ...given]);
    rmSync(join(folder, "T6.4.yaml"));
    const { code, out } = await run(["check", folder]);
    expect(code).toBe(1);
    expect(out).toContain("T6.4.yaml");
  });

  test("holds every clause with its words, its question and what would convince", async () => {
    const folder = join(temporary(), "energy");
    await run(["init", folder, ...given]);
    const { catalogue } = await shippedCatalogue();
    for (const { id, text, clauses } of catalogue.file.practices) {
      const words = told(textOf(folder, `${id}.yaml`));
      expect(words).toContain(text);
      for (const { words: own, question, guidance } of clauses) for (const piece of [...own, question, (guidance ?? "").trim()]) expect(words).toContain(piece);
    }
  });

  test("holds examples that can be taken as they stand", async () => {
    const folder = join(temporary(), "energy");
    await run(["init", folder, ...given]);
    for (const id of practices) {
      const text = textOf(folder, `${id}.yaml`);
      const example = text.slice(text.indexOf("# evidence:")).replace(/^# /gm, "").replace("a-short-name", id.toLowerCase().replace(".", "-"));
      expect(example).toMatch(/^evidence:\n {2}- id: t6-/);
      writeFileSync(join(folder, `${id}.yaml`), text.slice(0, text.indexOf("# evidence:")) + example);
    }
    writeFileSync(join(folder, "t6.config.yaml"), textOf(folder, "t6.config.yaml").replace(/^( *)# (?=[a-z_]+: \S+$)/gm, "$1"));
    const { out } = await run(["check", folder, "--as-of", "2026-02-01", "--format", "json"]);
    const { diagnostics } = JSON.parse(out);
    expect(diagnostics.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
    expect((await run(["check", folder, "--print-config"])).out).toContain("minimum_position");
  });

  test("leaves out what cannot concern the data, with the reason", async () => {
    const folder = join(temporary(), "quarries");
    await run(["init", folder, ...given, "--without", "personal=They are about quarries.", "--collected-by", "others=The land registry collects them."]);
    const { assessments } = await load([folder]);
    const { personal, collected_by: by, linked } = assessments[0]?.assessment?.head.data.data ?? { name: "" };
    expect([personal, by, linked]).toEqual([
      { is: false, reason: "They are about quarries." },
      { is: "others", reason: "The land registry collects them." },
      undefined,
    ]);
    expect((await run(["score", folder])).out).toContain("11 clauses do not apply");
  });

  test("says, without a terminal, what nobody has said yet", async () => {
    const folder = join(temporary(), "a");
    const { code, err } = await run(["init", folder]);
    expect(code).toBe(0);
    expect(err).toContain("the name of the data; the name of the producer; how sensitive the data are");
    expect(textOf(folder, "assessment.yaml")).toMatch(/"\[name of the producer\]"[\s\S]*sensitivity: high/);
    expect((await run(["check", folder])).code).toBe(0);
  });

  test("asks for the reason alone where how sensitive and how public was said", async () => {
    const { err } = await run(["init", join(temporary(), "a"), ...given.slice(0, -2)]);
    expect(err).toMatch(/To fill in, in \S+: why the data are that sensitive, and the public cares that much\.\n/);
  });

  test("keeps whatever names and reasons are given, sign by sign", async () => {
    const line = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .map((text) => text.trim().replace(/[\p{C}\u2028\u2029\ufffd]/gu, "x"))
      .filter((text) => /\p{L}/u.test(text));
    const place = temporary();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(line, line, line, async (data, producer, reason) => {
        count += 1;
        const folder = join(place, `f${count}`);
        const { code, err } = await run(["init", folder, `--data=${data}`, `--producer=${producer}`, `--without=linked=${reason}`, `--reasons=${reason}`]);
        expect([code, err]).toEqual([0, expect.any(String)]);
        const head = (await load([folder])).assessments[0]?.assessment?.head.data;
        expect([head?.data.name, head?.producer.name, head?.data.linked?.reason, head?.profile.reasons]).toEqual([data, producer, reason.trim(), reason]);
      }),
      { numRuns: runsOf(100) },
    );
  }, 120_000);

  test("has no configuration of its own below one that is in force, and says so", async () => {
    const place = temporary();
    writeFileSync(join(place, "t6.config.yaml"), "fail_on: warning\n");
    const { err } = await run(["init", join(place, "new"), ...given]);
    expect(filesIn(join(place, "new"))).not.toContain("t6.config.yaml");
    expect(err).toContain("in force there already");
  });

  test("may be there already if it is empty", async () => {
    const folder = temporary();
    expect((await run(["init", folder, ...given])).code).toBe(0);
    expect(filesIn(folder)).toContain("assessment.yaml");
  });

  test("takes the practices of another catalogue, and goes by it from then on", async () => {
    const folder = join(temporary(), "own");
    const own = join(temporary(), "own.yaml");
    writeFileSync(own, readFileSync(join(root, "catalogues/t6.yaml"), "utf8").replace(/^catalogue: t6$/m, "catalogue: our-own"));
    expect((await run(["init", folder, ...given, "--catalogue", own])).code).toBe(0);
    const { assessments } = await load([folder]);
    expect(assessments[0]?.catalogue?.catalogue.file.catalogue).toBe("our-own");
    expect((await run(["check", folder])).code).toBe(0);
  });
});

describe("nothing is written", () => {
  const refused = async (folder: string, ...more: readonly string[]): Promise<string> => {
    const { code, out, err } = await run(["init", folder, ...given, ...more]);
    expect([code, out]).toEqual([2, ""]);
    expect(
      err
        .trim()
        .split("\n")
        .filter((line) => line.startsWith("t6: ")),
    ).toHaveLength(1);
    return err;
  };

  test("into a folder that has something in it, hidden or not", async () => {
    const folder = temporary();
    writeFileSync(join(folder, ".notes"), "mine");
    expect(await refused(folder)).toContain("is there already, and is not empty: name another folder. Nothing was written.");
    expect(await refused(folder, "--example")).toContain("is not empty");
    expect(filesIn(folder)).toEqual([".notes"]);
  });

  test("over a file, through a link that leads nowhere, or under a name that is none", async () => {
    const place = temporary();
    writeFileSync(join(place, "file"), "mine");
    symlinkSync(join(place, "gone"), join(place, "link"));
    expect(await refused(join(place, "file"))).toContain("is a file");
    expect(await refused(join(place, "link"))).toContain("is a link that leads nowhere");
    expect(await refused(join(place, "file/below"))).toMatch(/a part of its path is a file/);
    expect(await refused("")).toContain("is no name of a folder");
    expect(filesIn(place)).toEqual(["file", "link"]);
    expect(readFileSync(join(place, "file"), "utf8")).toBe("mine");
  });

  test("inside another assessment, where it would never be found", async () => {
    const folder = join(temporary(), "outer");
    await run(["init", folder, ...given]);
    expect(await refused(join(folder, "deep/inner"))).toContain("which is an assessment, and nothing is looked for below one");
    expect(existsSync(join(folder, "deep"))).toBe(false);
  });

  test("where what is given would not pass t6 check", async () => {
    const place = temporary();
    expect(await refused(join(place, "a/b"), "--edition", "7")).toContain("There is no edition ‘7’");
    expect(await refused(join(place, "a/b"), "--producer", " ")).toContain("There is no text here");
    expect(await refused(join(place, "a/b"), "--without", "personal")).toContain("Give the reason");
    expect(await refused(join(place, "a/b"), "--without", "people=x")).toContain("Begin with one of personal");
    expect(await refused(join(place, "a/b"), "--catalogue", join(place, "none.yaml"))).toContain("cannot be read");
    expect(filesIn(place)).toEqual([]);
  });
});

describe("on a terminal", () => {
  const answers = {
    "Which statistics": "Travel survey",
    "Which body": "Ministry #2: Transport",
    "Who assesses": "regulator",
    "the assessor called": undefined,
    "What are the data like": ["personal", "shared", "microdata_released"],
    "not linked": "They stand alone.",
    "Who collects": "others",
    "Who does, and for what": "Councils, for their own planning.",
    "What could happen": "medium",
    "How much does the public": "low",
    "Why, in a sentence": "Trips of people.",
  };

  test("what is not given is asked for, and nothing else", async () => {
    const place = temporary();
    const { asker, asked } = answering({ ...answers, "In which new folder": join(place, "travel") });
    const { code, err } = await run(["init"], {}, true, undefined, asker);
    expect([code, err]).toEqual([0, expect.stringMatching(/Next: t6 add evidence \S+travel\nOr: {3}t6 sheet export \S+travel -o \S+travel\.xlsx\n$/)]);
    const head = (await load([join(place, "travel")])).assessments[0]?.assessment?.head.data;
    expect(head).toMatchObject({
      data: {
        name: "Travel survey",
        linked: { is: false, reason: "They stand alone." },
        collected_by: { is: "others", reason: "Councils, for their own planning." },
      },
      producer: { name: "Ministry #2: Transport" },
      assessor: { name: "Office for Statistics Regulation", role: "regulator" },
      profile: { sensitivity: "medium", public_interest: "low", reasons: "Trips of people." },
    });
    expect(head?.data.personal).toBeUndefined();
    expect(asked).toHaveLength(12);
    const second = answering({ "Who assesses": "producer", "What are the data like": undefined, "Who collects": undefined });
    expect((await run(["init", join(place, "b"), ...given], {}, true, undefined, second.asker)).code).toBe(0);
    expect(second.asked).toHaveLength(3);
    // Whatever is asked is written down.
    const own = (await load([join(place, "b")])).assessments[0]?.assessment?.head.data.data.collected_by;
    expect(own).toEqual({ is: "producer", reason: "The producer collects them itself." });
  });

  test("--yes asks nothing", async () => {
    const { asker, asked } = answering({});
    expect((await run(["init", join(temporary(), "b"), "--yes"], {}, true, undefined, asker)).code).toBe(0);
    expect(asked).toEqual([]);
  });

  test("a folder that is in the way is told before anything is asked", async () => {
    const folder = temporary();
    mkdirSync(join(folder, "x"));
    const { asker, asked } = answering({});
    expect((await run(["init", folder], {}, true, undefined, asker)).code).toBe(2);
    expect(asked).toEqual([]);
  });
});

test("the example is the case that ships", async () => {
  const folder = join(temporary(), "case");
  expect((await run(["init", folder, "--example"])).code).toBe(0);
  const shipped = join(root, "fixtures/npd-2019");
  expect(filesIn(folder)).toEqual(filesIn(shipped));
  const body = (text: string): string => text.replace(/^# yaml-language-server: .*\n/, "");
  for (const name of filesIn(shipped)) expect(body(textOf(folder, name))).toBe(body(textOf(shipped, name)));
  const scores = await Promise.all([folder, shipped].map(async (one) => (await run(["score", one])).out));
  expect(scores[0]).toBe(scores[1]);
});
