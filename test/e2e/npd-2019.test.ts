import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Result } from "../../src/model/generated/schemas.ts";
import { readCatalogue, readFixture } from "../fixtures/files.ts";
import { type Reading, readHtml, readMarkdown } from "./annex.ts";
import { edit, emptyFolder, namesIn, withFixture } from "./folder.ts";
import { t6 } from "./t6.ts";

/*
 * What OSR's annex of 2019 says is found in the one that t6 writes, by a reader who opens the document and knows nothing of t6.
 */
const fixture = readFixture("npd-2019");
const notVerified = "These figures are as reported and have not been verified.";

/** Takes out of a copy whatever people asked, undertook, judged and wrote about it, so that only the evidence speaks. */
function evidenceOnly(): string {
  const folder = withFixture(emptyFolder(), "npd-2019");
  for (const name of namesIn(folder)) {
    edit(join(folder, name), (data) => {
      delete data["judgement"];
      delete data["letter"];
      if (name === "asks.yaml") data["asks"] = [];
    });
  }
  return folder;
}

const formats: readonly (readonly [string, (source: string) => Reading])[] = [
  ["markdown", readMarkdown],
  ["html", readHtml],
];
const versions: readonly (readonly [string, () => string])[] = [
  ["as judged", () => "fixtures/npd-2019"],
  ["drafted from the evidence", evidenceOnly],
];

describe.each(formats)("the annex in %s", (format, read) => {
  describe.each(versions)("%s", (version, folder) => {
    let annex: Reading;
    let record: Reading;
    beforeAll(() => {
      const made = (document: string): Reading => {
        const { code, out } = t6(["report", folder(), "--format", format, "--document", document]);
        expect(code).toBe(0);
        return read(out);
      };
      annex = made("annex");
      record = made("record");
    });
    const section = (start: string): string => [...annex.sections].find(([heading]) => heading.startsWith(start))?.[1] ?? "";
    const practices = (): readonly string[] => [1, 2, 3, 4, 5].map((number) => section(`Practice T6.${number}:`));

    test("the record lists the 32 items, each with its title and id", () => {
      expect(fixture.evidence).toHaveLength(32);
      const list = record.sections.get("Evidence") ?? "";
      expect(fixture.evidence.filter(({ title, id }) => !list.includes(title) || !record.text.includes(id)).map(({ id }) => id)).toEqual([]);
    });

    test("links to every address of the inputs", () => {
      const addresses = (fixture.head.sources ?? []).flatMap(({ url }) => url ?? []);
      expect(addresses).toHaveLength(11);
      expect(addresses.filter((url) => !annex.links.has(url))).toEqual([]);
    });

    test("gives each figure as it was stated, in a practice that also says that it was not verified", () => {
      for (const figure of ["almost 110k", "almost 31k", "almost 28k", "over 73k"]) {
        const at = practices().filter((text) => text.includes(figure));
        expect(at).toHaveLength(1);
        expect(at[0]?.indexOf(notVerified)).toBeGreaterThan(at[0]?.indexOf(figure) ?? Number.POSITIVE_INFINITY);
      }
    });

    test("never gives a figure where it is not said that it was not verified", () => {
      for (const text of annex.sections.values()) if (/\b(?:110k|31k|28k|73k)\b/.test(text)) expect(text).toContain(notVerified);
    });

    test("gives the certificate's two years", () => {
      expect(section("Practice T6.4:")).toMatch(/basic disclosure certificate[^.]*2 years/i);
    });

    test("tells the release under freedom of information as such, and as one to a single requester", () => {
      expect(section("Practice T6.5:")).toMatch(/to one requester,? under freedom of information/);
      expect(annex.links).toContain("https://www.whatdotheyknow.com/request/pupil_data_alternative_provision#incoming-1375464");
    });

    test("quotes the five practices in order", () => {
      const texts = readCatalogue().practices.map(({ text }) => text);
      expect(texts).toHaveLength(5);
      for (const [index, text] of texts.entries()) expect(practices()[index]).toContain(text);
      const places = texts.map((text) => annex.text.indexOf(text));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });

    test(
      version === "as judged"
        ? "prints OSR's judgement beside the position, with the reasons for the difference"
        : "says that it is a draft, and that nobody judged",
      () => {
        for (const [index, text] of practices().entries()) {
          expect(text).toContain("partly shown");
          if (version === "as judged") {
            // Who reads a conclusion into a practice is named at its head.
            const isRead = fixture.practices[index]?.data.judgement?.read_by !== undefined;
            expect(text).toContain(isRead ? "As the t6 project reads it:" : "OSR Assessment:");
            expect(text).toMatch(
              /Ed Humpherson judged that DfE's arrangements meet this practice|The t6 project reads from what Ed Humpherson concluded that DfE's arrangements are consistent with this practice/,
            );
            expect(text).toMatch(/(?:The judgement|What is read there) is more favourable than this test\./);
            expect(text).toContain("The reasons, as read from what was published: ");
            expect(text).toContain(fixture.practices[index]?.data.judgement?.reasons);
          } else {
            expect(text).toContain("The tool drafted the text below from the evidence. Nobody has judged this practice");
            expect(text).not.toContain("Humpherson");
          }
        }
        if (version !== "as judged") return;
        expect(section("Summary")).toContain("judged in 2019 that DfE's arrangements are consistent with principle T6");
        expect(section("Summary")).toContain(fixture.head.judgement?.reasons);
      },
    );

    test("the record names what is its own: the rules, the parameters, and the digest of every input", () => {
      const method = record.sections.get("How this assessment was made") ?? "";
      for (const name of [...fixture.files, "catalogues/t6.yaml"]) expect(method).toContain(name);
      expect(method.match(/\b[0-9a-f]{64}\b/g)).toHaveLength(fixture.files.length + 1);
      expect(method).toContain("the tool's and not the code's");
    });
  });
});

test("with every ask and judgement deleted, the tool itself asks for the three improvements of 2019", () => {
  const { code, out } = t6(["report", evidenceOnly(), "--format", "json"]);
  expect(code).toBe(0);
  const result = JSON.parse(out) as Result;
  expect(result.asks).toEqual([]);
  expect(JSON.stringify(result)).not.toContain("Humpherson");
  const rules = new Map(result.proposed_asks.map((ask) => [ask.clause, ask.rules]));
  expect(rules.get("T6.4c")).toEqual(expect.arrayContaining(["standing/limitation"]));
  expect(rules.get("T6.4a")).toEqual(expect.arrayContaining(["standing/not-public", "standing/limitation"]));
  expect(rules.get("T6.1g")).toEqual(expect.arrayContaining(["standing/not-public"]));
});
