import fc from "fast-check";
import { expect, test } from "vitest";
import { drawn } from "../../src/api/sheet.ts";
import { sheetChanges } from "../../src/api/sheet-changes.ts";
import { assess, loadFiles } from "../../src/index.ts";
import { clauseOf } from "../../src/model/reference.ts";
import { planBook } from "../../src/sheet/plan.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { tablesOf } from "../../src/sheet/tables.ts";
import { runsOf } from "../runs.ts";
import { asRead, drawnOf, exportSheet, importSheet, opened, placeOf, withCell } from "./book.ts";

/* A book is of one edition. What its files say of another one is not in it, and an import leaves it byte for byte as it is. */

const head = `title: "Ferry survey: data governance"
data: { name: Ferry survey, personal: { is: true, reason: It names passengers. } }
producer: { name: Harbour Office }
assessor: { name: Harbour Office, role: producer }
edition: "2.1"
as_of: "2026-12-31"
profile: { sensitivity: medium, public_interest: medium, reasons: It names passengers. }
judgement: { outcome: not_yet_shown, by: Moira Fenwick, on: "2026-11-27", reasons: It was seen under 2.1., cites: [leaflet] }
sources:
  - { id: tram-page, title: A page about trams, url: https://example.org/trams, access: public }
  - { id: policy-page, title: Confidentiality policy, url: https://example.org/policy, access: public }
`;
const item = (id: string, title: string, rest: string): string => `  - id: ${id} # a remark
    title: ${title}
    kind: policy
    statement: It says how names are kept.
    state: in_place
    said_by: producer
    access: public
    dates: { about: "2026-03" }
${rest}`;
const before = `practice: T6.1
evidence:
${item("leaflet", "Leaflet", "    clauses: [T6.1g]\n    source: tram-page\n")}${item(
  "policy",
  "Confidentiality policy",
  `    clauses: [T6.1g, { clause: 4.5b, of: standard-4 }, T6.4a]
    source: policy-page
    limitations:
      - { text: Under the old one only., material: true, clauses: [T6.4a] }
      - { text: It says nothing of winter., material: true, clauses: [T6.1g, T6.4a] }
      - { text: It is hard to find., material: false }
`,
)}${item("board", "Minutes of the board", "    clauses: [T6.1b]\n")}strengths: [Crews know it by heart.]
`;
const after = `practice: "4.5"
evidence:
${item("choices", "Choices made", "    clauses: [{ clause: T6.4a, of: t6 }, 4.5b]\n")}`;
const line = (evidence: string, from: string, to: string, reviewed: string): string => `  - evidence: ${evidence}
    from: [${from}]
    to: ${to}
    because: Both ask for it.
${reviewed}`;
const stands = '    reviewed: { by: Rosalind Achebe, on: "2026-11-27", stands: true }\n';
const crosswalk = `crosswalk: standard-4
edition: "3.0"
from: { catalogue: t6, edition: "2.1" }
moved_on: "2026-11-27"
note: The tool's own.
lines:
${line("policy", "T6.1g", "4.5c", stands)}${line("leaflet", "T6.1g", "4.1c", "")}`;

const files = {
  "case/assessment.yaml": head,
  "case/T6.1.yaml": before,
  "case/4.5.yaml": after,
  "case/crosswalk.yaml": crosswalk,
};
/** The same once it went back, where somebody has reviewed a line. */
const back = { ...files, "case/crosswalk.yaml": `${crosswalk}set_aside: true\n` };

type Files = Readonly<Record<string, string>>;

async function openedUnder(texts: Files, catalogue?: string) {
  const [loaded] = (await loadFiles(texts, catalogue === undefined ? {} : { catalogue })).assessments;
  const decision = loaded && assess(loaded).decision;
  if (loaded === undefined || decision === undefined) throw new Error("It cannot be read.");
  return { loaded, decision };
}

async function imported(texts: Files, change: (sheets: readonly ReadSheet[]) => readonly ReadSheet[], catalogue?: string) {
  const { loaded, decision } = await openedUnder(texts, catalogue);
  const plan = planBook(tablesOf(decision), change(asRead(drawn(decision))), `Ferry survey (Harbour Office), ${decision.catalogue.file.principle.id}`);
  if ("refusal" in plan) throw new Error(plan.refusal);
  const made = await sheetChanges(loaded, decision, plan);
  if ("refusal" in made) throw new Error(made.refusal);
  return { wrong: plan.wrong.map(({ text }) => text), changes: new Map(made.changes.map(({ file, after: text }) => [file, text])) };
}

const cell = (name: string, id: string, label: string, text: string) => (sheets: readonly ReadSheet[]) =>
  withCell(sheets, name, placeOf(sheets, name, id, label), text === "" ? undefined : { kind: "text", text });

const rowsOf = async (texts: Files, name: string): Promise<readonly string[]> =>
  (await drawnOf(texts)).find((sheet) => sheet.name === name)?.rows.flatMap((row) => (row[0]?.look === "id" && row[0].text !== "" ? [row[0].text] : [])) ?? [];

test("a book holds what stands for its edition, below the clause of that edition, wherever it is written", async () => {
  expect([await rowsOf(files, "4.5"), await rowsOf(files, "T6.1")]).toEqual([["choices", "policy"], []]);
  expect([await rowsOf(back, "T6.1"), await rowsOf(back, "T6.4"), await rowsOf(back, "4.5")]).toEqual([["board", "leaflet", "policy"], ["choices"], []]);
});

test("its first sheet says what is not in it", async () => {
  const { decision } = await opened(files);
  const [start] = drawn(decision);
  expect(start?.rows[1]?.[0]?.text).toBe(
    "This book is about edition 3.0. What the files say of edition 2.1 is not in it, judgements included, and stays as it is. " +
      "2 pieces of evidence stand for edition 2.1 alone. 2 rows stand for edition 2.1 too: besides its clauses, what is changed there is changed for both. " +
      "Clauses that were carried over are shown in 1 row, and are changed in crosswalk.yaml. " +
      "1 line of crosswalk.yaml waits for a review: what is carried over by then is in the next book.",
  );
});

test.each([files, back])("a book that comes back as it is changes nothing", async (texts) => {
  const { loaded, decision } = await opened(texts);
  for (const format of ["xlsx", "ods"] as const) {
    const result = await importSheet(loaded, decision, await exportSheet(decision, format));
    expect(result).toMatchObject({ changes: [], told: [], doubts: [], found: [] });
  }
});

test("what is changed leaves every line of the other edition as it is", async () => {
  const title = await imported(files, cell("4.5", "policy", "Title", "Policy on names"));
  expect([...title.changes]).toEqual([["T6.1.yaml", before.replace("title: Confidentiality policy", "title: Policy on names")]]);
  const clauses = await imported(files, cell("4.5", "policy", "Clauses", "4.5a, 4.5c, 4.5b"));
  expect([...clauses.changes]).toEqual([
    ["T6.1.yaml", expect.stringContaining("clauses: [T6.1g, {clause: 4.5a, of: standard-4}, T6.4a, {clause: 4.5b, of: standard-4}]")],
  ]);
  const home = await imported(back, cell("T6.1", "policy", "Clauses", "T6.1g"));
  expect([...home.changes]).toEqual([["T6.1.yaml", before.replace("of: standard-4 }, T6.4a]", "of: standard-4 }]")]]);
});

test("a limitation keeps the clauses of the other edition, those that it means by naming none too", async () => {
  const ids = await rowsOf(files, "Limitations");
  expect(ids).toEqual(["policy/it-says-nothing-of-winter", "policy/it-is-hard-to-find"]);
  const { changes } = await imported(files, cell("Limitations", "policy/it-is-hard-to-find", "Clauses", "4.5b"));
  expect([...changes]).toEqual([
    ["T6.1.yaml", before.replace("hard to find., material: false }", "hard to find., material: false, clauses: [T6.1g, T6.4a, 4.5b] }")],
  ]);
});

test("what was carried over is changed where the line stands", async () => {
  const { wrong, changes } = await imported(files, cell("4.5", "policy", "Clauses", "4.5b"));
  expect([...changes]).toEqual([]);
  expect(wrong).toEqual([
    expect.stringMatching(/^4\.5, cell \w+ \(Clauses\) changes what is said of 4\.5c, which a reviewed line of crosswalk\.yaml carried over\./),
  ]);
});

test("what the other edition needs cannot be taken away", async () => {
  const away = async (name: string, id: string) => (await imported(files, cell(name, id, "Take away", "take away"))).wrong;
  expect(await away("Sources", "tram-page")).toEqual([expect.stringContaining("takes ‘tram-page’ away, and edition 2.1 needs it")]);
  expect(await away("4.5", "policy")).toEqual([expect.stringContaining("takes ‘policy’ away, and edition 2.1 needs it")]);
});

test("the whole is judged in a file of its own, and the edition is shown", async () => {
  const { changes } = await imported(files, (sheets) =>
    [
      ["Conclusion", "Not yet shown"],
      ["Judged by", "Rosalind Achebe"],
      ["Judged on", "2026-12-01"],
    ].reduce((so, [label = "", text = ""]) => cell("Judgements", "4", label, text)(so), sheets),
  );
  expect([...changes]).toEqual([["4.yaml", expect.stringMatching(/^practice: "4"\n\njudgement:/m)]]);
  const { decision } = await opened(files);
  expect(tablesOf(decision)[0]?.fields.find(({ key }) => key === "edition")?.kind).toEqual({ is: "shown" });
});

test("a book of the other edition is told as that", async () => {
  const { loaded, decision } = await opened(files);
  const { loaded: home, decision: other } = await openedUnder(files, "t6");
  const book = await exportSheet(other, "xlsx");
  expect(await importSheet(loaded, decision, book)).toMatchObject({
    refusals: [expect.stringContaining("under T6, and the assessment is looked at under 4. To import it as it is, add --catalogue t6.")],
  });
  expect(await importSheet(home, other, book)).toMatchObject({ changes: [] });
});

const own = ["4.1c", "4.5a", "4.5b", "4.5c"];
const foreign = ["T6.1b", "T6.1g", "T6.4a"];
const some = (ids: readonly string[], minLength = 0) => fc.subarray([...ids], { minLength });

/** A piece of evidence of two editions: what it names of each, what was carried over, and for which clauses its limitation matters. */
const mixed = fc
  .record({ own: some(own), foreign: some(foreign), carried: some(own), limits: fc.option(some([...own, ...foreign], 1)), ownFirst: fc.boolean() })
  .filter((one) => one.own.length + one.foreign.length > 0 && !one.carried.some((id) => one.own.includes(id)));

function filesWith(items: readonly (typeof mixed extends fc.Arbitrary<infer One> ? One : never)[], isAside: boolean): Files {
  const evidence = items.map(({ own: here, foreign: there, limits, ownFirst }, at) => {
    const named = here.map((id) => `{ clause: ${id}, of: standard-4 }`);
    const clauses = ownFirst ? [...named, ...there] : [...there, ...named];
    const about = limits?.filter((id) => here.includes(id) || there.includes(id)) ?? [];
    const limitation = `    limitations:\n      - { text: It is short., material: false${about.length === 0 ? "" : `, clauses: [${about.join(", ")}]`} }\n`;
    return item(`item-${at}`, `Item ${at}`, `    clauses: [${clauses.join(", ")}]\n${limitation}`);
  });
  const lines = items.flatMap(({ foreign: there, carried }, at) =>
    there[0] === undefined ? [] : carried.map((to) => line(`item-${at}`, there[0] ?? "", to, stands)),
  );
  return {
    "case/assessment.yaml": head.replace(", cites: [leaflet]", ""),
    "case/T6.1.yaml": `practice: T6.1\nevidence:\n${evidence.join("")}`,
    "case/crosswalk.yaml": `${crosswalk.replace(/lines:\n[\s\S]*/, "lines:")}${lines.length === 0 ? " []" : `\n${lines.join("")}`}${isAside ? "\nset_aside: true\n" : ""}`,
  };
}

/** What is decided by, under an edition. */
async function seenUnder(texts: Files, catalogue: string) {
  const { decision } = await openedUnder(texts, catalogue);
  return decision.evidence.map(({ item: { id, clauses, limitations } }) => ({ id, clauses, limitations }));
}

test("whatever stands for two editions: a book that nobody changed changes nothing, and what is said of clauses is said of one edition", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mixed, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.boolean(),
      fc.nat(3),
      some(own),
      async (items, isAside, isHome, nth, wanted) => {
        const texts = filesWith(items, isAside);
        const [catalogue, other] = isHome ? ["t6", "standard-4"] : ["standard-4", "t6"];
        expect([...(await imported(texts, (sheets) => sheets, catalogue)).changes]).toEqual([]);
        const { decision } = await openedUnder(texts, catalogue);
        const record = decision.evidence[nth % Math.max(1, decision.evidence.length)];
        if (isHome || record === undefined) return;
        const carried = new Set(
          record.item.clauses.filter((_, at) => record.clausePlaces !== undefined && record.clausePlaces[at] === undefined).map(clauseOf),
        );
        const said = [...new Set([...carried, ...wanted])];
        if (said.length === 0) return;
        const { wrong, changes } = await imported(texts, cell(record.practice, record.item.id, "Clauses", said.join(", ")), catalogue);
        expect(wrong).toEqual([]);
        const now = { ...texts, ...Object.fromEntries([...changes].map(([file, text]) => [`case/${file}`, text])) };
        expect(await seenUnder(now, other)).toEqual(await seenUnder(texts, other));
        const [after] = (await seenUnder(now, catalogue)).filter(({ id }) => id === record.item.id);
        expect(new Set(after?.clauses.map(clauseOf))).toEqual(new Set(said));
      },
    ),
    { numRuns: runsOf(500, 40), seed: 3 },
  );
});
