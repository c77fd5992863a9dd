import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearMiss } from "../../src/io/near-miss.ts";

const meant = ["assessment.yaml", "asks.yaml", "T6.1.yaml", "T6.4.yaml", "t6.config.yaml", "t6.baseline.yaml"];
const inAssessment = (name: string, ...beside: string[]) => nearMiss(name, new Set([name, ...beside]), true)?.instead;
const elsewhere = (name: string, ...beside: string[]) => nearMiss(name, new Set([name, ...beside]), false)?.instead;

/** What happens to names: on the way through e-mail, Notepad, shares that know no capitals, and hands. */
const mishaps: readonly ((name: string) => string)[] = [
  (name) => name.replace(/yaml$/, "YAML"),
  (name) => name.replace(/yaml$/, "Yaml"),
  (name) => name.replace(/yaml$/, "YML"),
  (name) => name.toUpperCase(),
  (name) => `${name}.txt`,
  (name) => `${name}.TXT`,
  (name) => `${name}.bak`,
  (name) => `${name}~`,
  (name) => `${name}.orig`,
  (name) => `${name} (1)`,
  (name) => `${name} `,
  (name) => `${name}.download`,
  (name) => `.${name}`,
  (name) => name.replace(/\.yaml$/, ".txt"),
  (name) => name.replace(/\.yaml$/, ""),
  (name) => name.replace(/yaml$/, "yalm"),
  (name) => name.replace(/yaml$/, "ymal"),
  (name) => name.replace(/yaml$/, "yam"),
  (name) => name.replace(/yaml$/, "yamll"),
  (name) => name.replace(/\.yaml$/, "_yaml"),
  (name) => name.replace(/yaml$/, "ｙａｍｌ"),
  (name) => name.replace(/yaml$/, "ya\u200bml"),
  (name) => name.replace(/yaml$/, "yaml\u202e"),
  (name) => name.replace(/yaml$/, "y\u0430ml"),
  (name) => name.replace(/^(.)/, ".$1").concat(".swp"),
];

describe("a name that is nearly one that is read", () => {
  test.each([
    ["assessment.yaml.txt", "assessment.yaml"],
    ["Assessment.yaml", "assessment.yaml"],
    ["ASSESSMENT.YML", "assessment.yaml"],
    ["assesment.yaml", "assessment.yaml"],
    ["assessments.yml", "assessment.yaml"],
    ["asks.YAML", "asks.yaml"],
    [".asks.yaml", "asks.yaml"],
    ["T6.1.yaml.txt", "T6.1.yaml"],
    ["t6_1.YAML", "T6.1.yaml"],
    ["T6-1.yalm", "T6.1.yaml"],
    ["T6.1", "T6.1.yaml"],
    ["4.1.yaml.txt", "4.1.yaml"],
    ["E1.2", "E1.2.yaml"],
    ["Copy of kb-2.1.yaml.bak", "kb-2.1.yaml"],
    ["t6.config.yaml.txt", "t6.config.yaml"],
    ["t6_config.yml", "t6.config.yaml"],
    ["t6.config.json", "t6.config.yaml"],
    ["t6.config.toml", "t6.config.yaml"],
    ["t6.baseline.json", "t6.baseline.yaml"],
    ["T6.Config.yaml", "t6.config.yaml"],
    [".t6.config.yaml", "t6.config.yaml"],
    ["t6.baseline.yml", "t6.baseline.yaml"],
    ["T6.4.json", "T6.4.yaml"],
    ["T6.2 (copy).json", "T6.2.yaml"],
    ["Copy of T6.2.yaml.bak", "T6.2.yaml"],
    ["\u04226.4.\u0443aml", "T6.4.yaml"],
    ["\u0430ssessment.yaml", "assessment.yaml"],
    ["t6.\u0441onfig.yaml", "t6.config.yaml"],
    [".T6.1.yaml.swp", "T6.1.yaml"],
    ["#T6.1.yaml#", "T6.1.yaml"],
  ])("%s was meant to be %s, wherever it lies", (name, instead) => {
    expect(elsewhere(name)).toBe(instead);
  });

  test("in an assessment also what is called as one likes", () => {
    expect(inAssessment("access to data.yaml.txt")).toBe("access to data.yaml");
    expect(inAssessment("ACCESS.YAML")).toBe("ACCESS.yaml");
    expect(elsewhere("ACCESS.YAML")).toBeUndefined();
  });

  test.each(["T6.1.yaml", "T6.1.yml", "t6.1.yaml", "assessment.yml", "asks.yml", "Asks.yaml", "access.yaml"])("%s is read in an assessment", (name) => {
    expect(inAssessment(name)).toBeUndefined();
  });

  test.each(
    [
      "letter.pdf",
      "README.md",
      "notes.txt",
      "T6.1-annex.docx",
      "assessment.docx",
      "assessment.json",
      "tasks.yaml",
      "task.yml",
      "masks.YAML",
      "docker-compose.yaml",
      ".pre-commit-config.yaml",
      "T6.1.md",
      "t6.links.json",
      "t6.sarif",
      "t6.xml",
      "t6.1",
      ".#T6.1.yaml",
      "assess.yaml",
    ].filter((name) => name !== "t6.1"),
  )("%s is nothing like it", (name) => {
    expect(elsewhere(name)).toBeUndefined();
  });

  test("what an editor leaves beside the file itself is litter; without the file it is all that there is", () => {
    expect(inAssessment("T6.1.yaml~", "T6.1.yaml")).toBeUndefined();
    expect(inAssessment("T6.1.yaml.bak", "T6.1.yaml")).toBeUndefined();
    expect(inAssessment("T6.1.yaml.bak")).toBe("T6.1.yaml");
    expect(inAssessment("T6.1.yaml.txt", "T6.1.yaml")).toBe("T6.1.yaml");
  });

  test("what an editor keeps beside the open file is litter", () => {
    for (const name of [".T6.1.yaml.swp", "#T6.1.yaml#", ".#T6.1.yaml"]) expect(inAssessment(name, "T6.1.yaml"), name).toBeUndefined();
  });

  test("whatever mishaps befall a name: it is read, or it is named", () => {
    const names = fc.record({
      name: fc.constantFrom(...meant),
      first: fc.constantFrom(...mishaps),
      second: fc.constantFrom(...mishaps, (name: string) => name),
    });
    fc.assert(
      fc.property(names, ({ name, first, second }) => {
        const mishapped = second(first(name));
        const isRead = /\.ya?ml$/.test(mishapped) && !mishapped.startsWith(".");
        fc.pre(mishapped !== name);
        if (!isRead || /^t6[.]?(?:config|baseline)/i.test(mishapped)) expect(inAssessment(mishapped), mishapped).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});
