import { describe, expect, test } from "vitest";
import { type Citation, citationsOf } from "../../src/links/cite.ts";
import { pointsOf } from "../../src/links/place.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { AssessmentFile, PracticeFile } from "../../src/model/generated/schemas.ts";
import { positionsIn } from "../../src/source/positions.ts";

const head = `title: A title
sources:
  - id: page
    title: The page
    url: https://www.example.org/page
    archived_url: https://archive.example.org/page
    sha256: "${"a".repeat(64)}"
    access: public
  - id: plan
    title: The plan
    url: https://intranet.example.org/plan
  - id: book
    title: A book without an address
introduction: |
  See [the page][page], [another](https://www.example.org/another), <https://www.example.org/angle>
  and [another](https://www.example.org/another) once more; write to <mailto:us@example.org>.
  Or www.example.org/plain. \`https://www.example.org/code\` is no link.

  [own]: https://www.example.org/own
  A link [defined here][own], a picture ![picture](https://www.example.org/picture.png).
letter:
  closing: Yours, see <https://www.example.org/closing>.
judgement:
  outcome: consistent
  narrative: "In one line: [first](https://www.example.org/first) and [second](https://www.example.org/\\u0073econd)."
`;
const practice = `practice: T6.1
evidence:
  - id: register
    access: public
    source:
      title: The register
      url: https://www.example.org/register
  - id: first-plan
    access: internal
    source: plan
  - id: second-plan
    access: internal
    source: plan
  - id: nothing
    access: public
judgement:
  outcome: consistent
  narrative: >
    Folded, with a link to [the
    register](https://www.example.org/register).
`;

const texts: Readonly<Record<string, string>> = { "assessment.yaml": head, "T6.1.yaml": practice };
const assessment: Assessment = {
  head: { file: "assessment.yaml", data: positionsIn(head).data as AssessmentFile },
  practices: [{ file: "T6.1.yaml", data: positionsIn(practice).data as PracticeFile }],
  asks: undefined,
  broken: [],
};
const citations = citationsOf(assessment);

const told = ({ text, role, id }: Citation) => [text.replace("https://www.example.org", ""), role, id ?? ""].join(" ").trim();

test("every address is cited that the files cite, and nothing else", () => {
  expect(citations.map(told)).toEqual([
    "/page source page",
    "https://archive.example.org/page archived_copy page",
    "https://intranet.example.org/plan source plan",
    "/register evidence register",
    "/another narrative",
    "/angle narrative",
    "/another narrative",
    "mailto:us@example.org narrative",
    "http://www.example.org/plain narrative",
    "/own narrative",
    "/closing narrative",
    "/first narrative",
    "/second narrative",
    "/register narrative",
  ]);
});

test("with the digest and the copy that the record names, and who can open it", () => {
  const [page, copy, plan] = citations;
  expect(page).toMatchObject({ sha256: "a".repeat(64), archivedCopy: "https://archive.example.org/page", access: "public" });
  expect(copy).not.toHaveProperty("sha256");
  // It does not say so itself; everything that is taken from it does.
  expect(plan).toMatchObject({ access: "internal" });
});

describe("each on its line", () => {
  const where = (file: string) => {
    const own = citations.filter(({ spot }) => spot.file === file);
    const text = texts[file] ?? "";
    return pointsOf(own, positionsIn(text)).map(({ line, column }, index) => `${line}:${column} ${told(own[index] as Citation)}`);
  };

  test("in the main file", () => {
    expect(where("assessment.yaml")).toEqual([
      "5:10 /page source page",
      "6:19 https://archive.example.org/page archived_copy page",
      "11:10 https://intranet.example.org/plan source plan",
      "15:35 /another narrative",
      "15:70 /angle narrative",
      "16:17 /another narrative",
      "16:71 mailto:us@example.org narrative",
      "17:6 http://www.example.org/plain narrative",
      "19:10 /own narrative",
      "22:24 /closing narrative",
      "25:36 /first narrative",
      // Its characters are escaped, so the narrative has to do.
      "25:14 /second narrative",
    ]);
  });

  test("in the file of a practice", () => {
    expect(where("T6.1.yaml")).toEqual(["7:12 /register evidence register", "20:15 /register narrative"]);
  });
});
