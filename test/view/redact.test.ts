import { describe, expect, test } from "vitest";
import { documentView } from "../../src/view/document.ts";
import { forPublic } from "../../src/view/redact/public.ts";
import { ask, bare, clause, evidence, item, practice, weighing } from "./builders.ts";
import { sample } from "./sample.ts";
import { assessmentText } from "./texts.ts";

describe("what is for internal use", () => {
  const secret = item("home-office-memo", {
    audience: "internal",
    title: "Zanzibar memo",
    statement: "Zanzibar statement.",
    items: ["Zanzibar entry"],
    speaker: "Zanzibar speaker",
    figures: [{ value: 123456, unit: "Zanzibar views" }],
    source: { title: "Zanzibar file", url: "https://example.org/zanzibar" },
    limitations: [{ text: "Zanzibar limitation.", material: true }],
  });
  const standing = {
    evidence: secret.id,
    standing: "limited",
    rule: "standing/limitation",
    also: [],
    limitations: ["Zanzibar limitation."],
    parts: [],
    at: { file: "P1.yaml", line: 3, column: 1 },
  } as const;
  const result = bare({
    practices: [
      practice("P1", [
        clause("P1a", {
          finding: { state: "partly_met", rule: "finding/contradicted", evidence: [secret.id] },
          standings: [{ ...standing, also: [], limitations: [...standing.limitations], parts: [] }],
          lifts: [{ rule: "standing/limitation", evidence: secret.id, limitation: 0 }],
          asks: ["hidden"],
        }),
      ]),
    ],
    evidence: [evidence(secret)],
    asks: [ask("hidden", { audience: "internal", text: "Zanzibar ask." }), ask("shown")],
    proposed_asks: [
      {
        id: "p",
        kind: "recommendation",
        clause: "P1a",
        practice: "P1",
        lifts: [{ rule: "standing/limitation", evidence: secret.id, limitation: 0 }],
        rules: [],
        evidence: [secret.id],
        covered_by: ["hidden"],
      },
    ],
  });

  test("leaves no word in the view", () => {
    const text = JSON.stringify(documentView(result)).toLowerCase();
    expect(text).not.toContain("zanzibar");
    expect(text).not.toContain("home-office");
    expect(text).not.toContain("123,456");
  });

  test("but is counted, and its standing stays", () => {
    const view = documentView(result);
    expect(view.withheld).toBe("Not described here, because they are marked as for internal use: 1 evidence item and 1 ask.");
    expect(view.practices[0]?.clauses[0]?.standings[0]).toMatchObject({ standing: "limited", item: { text: "An item recorded for internal use", url: null } });
    expect(assessmentText(result)).toContain("One further item was weighed");
  });

  test("other asks keep their place", () => expect(documentView(result).asks.map(({ number, text }) => [number, text])).toEqual([[1, "Publish the log."]]));

  test("a narrative that refers to it keeps its words and gets no link", () => {
    const narrated = bare({
      practices: [
        practice("P1", [weighing("P1a", [secret.id])], {
          judgement: { item: { outcome: "meets", narrative: "See [the paper][home-office-memo]. Or [home-office-memo]." }, stale: [], at: standing.at },
        }),
      ],
      evidence: [evidence(secret)],
    });
    expect(assessmentText(narrated)).toContain("See the paper. Or an item recorded for internal use.");
    expect(JSON.stringify(documentView(narrated))).not.toMatch(/zanzibar|home-office/);
  });

  test("nothing is withheld where nothing is for internal use", () => {
    expect(documentView(bare()).withheld).toBeNull();
    expect(documentView(sample()).withheld).not.toBeNull();
  });
});

test("what a hidden item shows, and where a check or a closure can be seen in it, is hidden with it", () => {
  const hidden = item("home-office-memo", {
    audience: "internal",
    clauses: [{ clause: "P1a", parts: ["one"], shows: "Zanzibar shown." }],
    verification: { level: "verified", by: { name: "Zanzibar", role: "auditor" }, in: "zanzibar-page" },
  });
  const open = item("log", {
    verification: { level: "verified", by: { name: "Internal Audit", role: "auditor" }, in: "home-office-memo" },
    closed: { on: "2024", evidence: ["home-office-memo"], in: "zanzibar-page" },
    limitations: [{ text: "It is short.", material: true, in: "zanzibar-page", resolved_on: "2024", resolved_by: ["home-office-memo"] }],
  });
  const counted = { level: "verified", rule: "verification/as-stated", role: "auditor" } as const;
  const { result } = forPublic(
    bare({
      practices: [practice("P1", [weighing("P1a", ["log", "home-office-memo"])])],
      evidence: [open, hidden].map((one) => ({ ...evidence(one), counts_as: counted })),
      sources: [{ id: "zanzibar-page", title: "Zanzibar", audience: "internal" }],
    }),
  );
  expect(JSON.stringify(result).toLowerCase()).not.toMatch(/zanzibar|home-office/);
  expect(result.evidence[0]).toMatchObject({
    item: {
      verification: { in: "internal-1" },
      closed: { evidence: ["internal-1"], in: "internal-source-1" },
      limitations: [{ in: "internal-source-1", resolved_by: ["internal-1"] }],
    },
    counts_as: counted,
  });
  expect(result.evidence[1]?.item.clauses).toEqual([{ clause: "P1a", parts: ["one"] }]);
  expect(result.evidence[1]?.counts_as).toEqual({ level: "verified", rule: "verification/as-stated" });
  expect(documentView(result).evidence.map(({ voice }) => voice)[0]).toContain("as can be seen in an item recorded for internal use");
});

test.each(["Policy", "The", "register", "a", "P1a", "Publish", "‘", "item"])(
  "an internal item that is called “%s” takes no word out of any sentence",
  (title) => {
    const open = item("access-policy", { title: "Access policy and register", kind: "policy", access: "foi" });
    const hidden = item("memo", { title, audience: "internal" });
    const lifts = [
      { rule: "standing/not-public", evidence: "access-policy" },
      { rule: "standing/not-public", evidence: "memo" },
    ];
    const result = bare({
      practices: [practice("P1", [clause("P1a", { finding: { state: "partly_met", rule: "finding/limited", evidence: [] }, lifts })])],
      evidence: [evidence(open), evidence(hidden)],
      proposed_asks: [
        { id: "p", kind: "recommendation", clause: "P1a", practice: "P1", lifts, rules: [], evidence: ["access-policy", "memo"], covered_by: [] },
      ],
    });
    const view = documentView(result);
    expect(view.practices[0]?.clauses[0]?.lifts).toEqual([
      "Publish ‘Access policy and register’ and an item recorded for internal use where anyone can open them.",
    ]);
    expect(view.proposals[0]?.text).toBe("Publish ‘Access policy and register’ and an item recorded for internal use where anyone can open them.");
  },
);

test("what stands for something hidden is nobody else's id, and keeps its name when it is hidden again", () => {
  const open = item("internal-1", { title: "Open paper" });
  const hidden = [item("one", { audience: "internal" }), item("two", { audience: "internal" })];
  const result = bare({ evidence: [evidence(open), ...hidden.map((one) => evidence(one))] });
  const { result: once } = forPublic(result);
  expect(once.evidence.map((record) => record.item.id)).toEqual(["internal-1", "internal-2", "internal-3"]);
  expect(forPublic(once).result).toEqual(once);
});

test.each(["[paper][secret]", "[paper][ secret ]", "[ SECRET ][]", "[paper][\nsecret]"])("a hidden id in %j does not reach the public", (link) => {
  const result = bare({ evidence: [evidence(item("secret", { audience: "internal" }))] });
  const told = forPublic({ ...result, assessment: { ...result.assessment, introduction: `See ${link}.` } }).result;
  expect(told.assessment.introduction).not.toMatch(/secret/i);
});
