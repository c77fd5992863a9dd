import { describe, expect, test } from "vitest";
import { against, item, owned, problems, signed, tell } from "./tell.ts";

const source = { id: "page", title: "A page", url: "https://example.org/page" };

describe("references", () => {
  test("the limitations, declarations and asks name clauses too", () => {
    const limited = item({ limitations: [{ text: "Not all.", material: false, clauses: ["P1a", "P9"] }] });
    const deferred = [{ clause: "P8", body: "A body", reason: "A case.", reopen_on: "2020" }];
    expect(
      tell({ items: [limited], p1: { not_applicable: [{ clause: "P7", reason: "None.", by: "A Person" }], deferred }, asks: [{ ...owned, clauses: ["P6"] }] }),
    ).toEqual([
      "reference/unknown-clause P1.yaml deferred/0/clause",
      "reference/unknown-clause P1.yaml evidence/0/limitations/0/clauses/1",
      "reference/unknown-clause P1.yaml not_applicable/0/clause",
      "reference/unknown-clause asks.yaml asks/0/clauses/0",
    ]);
  });

  test("a clause in an entry with parts", () => {
    expect(tell({ items: [item({ clauses: [{ clause: "P2", parts: ["one"] }] })] })).toEqual(["reference/unknown-clause P1.yaml evidence/0/clauses/0/clause"]);
  });

  test("parts: what contradicts or is background may speak of the whole clause", () => {
    const whole = (stance: "supports" | "contradicts" | "context") =>
      tell({
        items: [item({ clauses: ["P2a"], stance, severity: stance === "contradicts" ? "failure" : undefined })],
        p1: { judgement: { ...signed, cites: ["quiet"] } },
      });
    expect(whole("supports")).toEqual(["reference/parts-missing P1.yaml evidence/0/clauses/0"]);
    expect(whole("contradicts")).toEqual([]);
    expect(whole("context")).toEqual([]);
  });

  test("parts: each one that is unknown is told", () => {
    expect(
      tell({
        items: [
          item({
            clauses: [
              { clause: "P1a", parts: ["one"] },
              { clause: "P2a", parts: ["one", "tow", "six"] },
            ],
          }),
        ],
      }),
    ).toEqual([
      "reference/no-parts P1.yaml evidence/0/clauses/0/parts",
      "reference/unknown-part P1.yaml evidence/0/clauses/1/parts/1",
      "reference/unknown-part P1.yaml evidence/0/clauses/1/parts/2",
    ]);
  });

  test("clauses out of the catalogue's order, wherever clauses are listed", () => {
    const limitations = [
      { text: "Not all.", material: false },
      { text: "Not all.", material: false, clauses: ["P1b", "P1a"] },
    ];
    const items = [item({ clauses: [{ clause: "P2a", parts: ["one"] }, "P1b", "P1a"], limitations })];
    expect(tell({ items, asks: [{ ...owned, clauses: ["P1b", "P1a"] }] })).toEqual([
      "reference/unsorted-clauses P1.yaml evidence/0/clauses",
      "reference/unsorted-clauses P1.yaml evidence/0/limitations/1/clauses",
      "reference/unsorted-clauses asks.yaml asks/0/clauses",
    ]);
    expect(problems({ items })[0]?.args).toEqual({ clauses: "P2a, P1b and P1a", sorted: "P1a, P1b and P2a" });
    expect(tell({ items: [item({ clauses: ["P1a", "P1b", { clause: "P2a", parts: ["one"] }] })] })).toEqual([]);
  });

  test("clauses of which one is unknown or named twice have another mistake first", () => {
    const asked = (clauses: string[]) => tell({ asks: [{ ...owned, clauses }] });
    expect(asked(["P1b", "P9", "P1a"])).toEqual(["reference/unknown-clause asks.yaml asks/0/clauses/1"]);
    expect(asked(["P1b", "P1a", "P1b"])).not.toContainEqual(expect.stringContaining("unsorted"));
  });

  test("what is suggested for an unknown clause depends on the file it stands in", () => {
    const suggested = (parts: Parameters<typeof problems>[0]) => problems(parts).map(({ args }) => args["suggestion"]);
    expect(suggested({ items: [item({ clauses: ["P1a", "1c"] })] })).toEqual(["P1c"]);
    expect(suggested({ p2: { evidence: [item({ clauses: ["2b"] })] } })).toEqual(["P2b"]);
    // Which of the clauses of a practice was meant by a letter that it does not have, nobody can guess: all are named.
    const [told] = problems({ asks: [{ ...owned, clauses: ["P1z"] }] });
    expect(told?.args).toEqual({ clause: "P1z", home: "P1", clauses: "P1a, P1b and P1c" });
  });

  test("a clause named twice, once without its parts, is one mistake", () => {
    expect(tell({ items: [item({ clauses: ["P2a", { clause: "P2a", parts: ["one"] }] })] })).toEqual([
      "evidence/clause-twice P1.yaml evidence/0/clauses/1/clause",
    ]);
  });

  test("what an id is an id of is said, and where it stood first", () => {
    const args = problems({ items: [item()], p2: { evidence: [item()] }, head: { sources: [source, source] }, asks: [owned, owned] }).map(
      ({ args: { what, id } }) => [what, id],
    );
    expect(args).toEqual(
      expect.arrayContaining([
        ["evidence item", "quiet"],
        ["ask", "ask"],
        ["source", "page"],
      ]),
    );
  });

  test("ids are told apart by what they are ids of", () => {
    const again = { ...owned, id: "quiet" };
    expect(tell({ items: [item()], head: { sources: [{ ...source, id: "quiet" }] }, asks: [again] })).toEqual([]);
    expect(tell({ items: [item()], p2: { evidence: [item()] }, head: { sources: [source, source] }, asks: [owned, owned] })).toEqual([
      "reference/duplicate-id P2.yaml evidence/0/id",
      "reference/duplicate-id asks.yaml asks/1/id",
      "reference/duplicate-id assessment.yaml sources/1/id",
    ]);
  });

  test("everything that names a source", () => {
    expect(
      tell({
        items: [item({ source: "nowhere" })],
        p1: { judgement: { ...signed, published_in: "nowhere" } },
        head: { judgement: { ...signed, published_in: "page" }, sources: [source] },
        asks: [{ ...owned, raised: { in: "nowhere" } }],
      }),
    ).toEqual([
      "reference/unknown-source P1.yaml evidence/0/source",
      "reference/unknown-source P1.yaml judgement/published_in",
      "reference/unknown-source asks.yaml asks/0/raised/in",
    ]);
  });

  test("everything that names evidence", () => {
    const closed = { on: "2019-05", evidence: ["nowhere", "quiet"] };
    expect(
      tell({
        items: [item(), against({ closed })],
        head: { judgement: { ...signed, cites: ["quiet", "nowhere"] } },
        asks: [
          {
            ...owned,
            progress: [
              { on: "2019", text: "Some." },
              { on: "2019", text: "More.", evidence: ["nowhere"] },
            ],
          },
          { ...owned, id: "done", status: "closed", closed },
        ],
      }),
    ).toEqual([
      "reference/unknown-evidence P1.yaml evidence/1/closed/evidence/0",
      "reference/unknown-evidence asks.yaml asks/0/progress/1/evidence/0",
      "reference/unknown-evidence asks.yaml asks/1/closed/evidence/0",
      "reference/unknown-evidence assessment.yaml judgement/cites/1",
    ]);
  });

  test("links of the introduction and of the judgements lead to items and to sources", () => {
    const narrative = "[One][quiet], [two][page] and [three][nowhere], twice [three][nowhere].";
    expect(tell({ items: [item()], head: { sources: [source], introduction: narrative }, p2: { judgement: { ...signed, narrative } } })).toEqual([
      "reference/unknown-link P2.yaml judgement/narrative",
      "reference/unknown-link assessment.yaml introduction",
    ]);
  });
});

describe("a document that is entered twice among the sources", () => {
  const source = (id: string, about: object = {}) => ({ id, title: "The page", access: "public" as const, ...about });
  const twice = (...sources: ReturnType<typeof source>[]) =>
    problems({ head: { sources } }).flatMap(({ code, args }) => (code === "reference/source-twice" ? [`${args["id"]} ${args["first"]} ${args["same"]}`] : []));
  const url = "https://example.org/a";

  test("is told by its address, whatever its title", () => {
    expect(twice(source("a", { url }), source("b", { url: "http://www.example.org/a/", title: "Another" }))).toEqual(["b a address"]);
  });
  test("and by its title, where nothing tells the two apart", () => {
    expect(twice(source("a", { url, published: "2024-05" }), source("b", { title: "the page ", published: "2024-05-03" }))).toEqual(["b a title"]);
  });
  test.each([
    [{ url }, { url: `${url}/2` }],
    [{ published: "2023" }, { published: "2024" }],
    [{ publisher: "One" }, { publisher: "Other" }],
    [{ reference: "R/1" }, { reference: "R/2" }],
  ])("two of a series have one title: %j and %j", (one, other) => expect(twice(source("a", one), source("b", other))).toEqual([]));
});
