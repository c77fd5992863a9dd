import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import type { AssessmentFile, DiffCause } from "../../src/model/generated/schemas.ts";
import { catalogueFile } from "../assess/arbitrary.ts";
import { assessmentWith, good } from "../assess/examples.ts";
import { against, diffOf, noted, putRight, resolved, shows, sideOf, withAsk, withItem } from "./diff-of.ts";
import type { Side } from "./pairs.ts";

type Kind = DiffCause["kind"];

/** So many clauses that an item has to say what it shows for each. */
const many = ["P1a", "P1b", "P1c", "P2b"];
const shown = (clause: string, shows: string) => ({ clause, shows });

/** What one edit of the record is called, and which way the clause or ask it is about goes: worse (<), better (>), neither (=), or nowhere (-). */
const edits: readonly (readonly [Kind, Assessment, Assessment, "<" | ">" | "=" | "-"])[] = [
  ["evidence_added", assessmentWith([]), withItem(), ">"],
  ["evidence_removed", withItem(), assessmentWith([]), "<"],
  ["evidence_contradicts", withItem(), assessmentWith([good, { ...good, id: "no", stance: "contradicts" }]), "<"],
  ["evidence_contradicts", withItem(), withItem({ stance: "contradicts" }), "<"],
  ["contradiction_withdrawn", withItem({ stance: "contradicts" }), withItem(), ">"],
  ["contradiction_withdrawn", withItem({ stance: "contradicts" }), assessmentWith([]), ">"],
  ["evidence_graded", assessmentWith([good, against]), assessmentWith([good, { ...against, severity: "weakness" }]), ">"],
  ["evidence_graded", assessmentWith([good, { ...against, severity: "improvement" }]), assessmentWith([good, against]), "<"],
  ["improvement_asked", withItem(), assessmentWith([good, { ...against, severity: "improvement" }]), "-"],
  ["contradiction_closed", assessmentWith([good, against]), assessmentWith([good, putRight]), ">"],
  ["contradiction_reopened", assessmentWith([good, putRight]), assessmentWith([good, against]), "<"],
  ["contradiction_reopened", assessmentWith([good, putRight]), assessmentWith([good, { ...putRight, closed: { on: "2019-01", evidence: [] } }]), "<"],
  ["closure_claimed", assessmentWith([good, against]), assessmentWith([good, { ...against, closed: { on: "2019-01", evidence: ["item"] } }]), "-"],
  ["evidence_edited", assessmentWith([good, against]), assessmentWith([good, { ...putRight, closed: { ...putRight.closed, on: "2019-12" } }]), "-"],
  ["evidence_reclassified", withItem(), withItem({ stance: "context" }), "<"],
  ["evidence_reclassified", withItem({ kind: "policy" }), withItem(), ">"],
  ["evidence_reclassified", withItem(), withItem({ said_by: "auditor" }), "-"],
  ["evidence_lapsed", withItem(), withItem({ dates: { about: "2018-05", valid_until: "2019-01" } }), "<"],
  ["evidence_renewed", withItem({ dates: { about: "2018-05", valid_until: "2019-01" } }), withItem({ dates: { about: "2018-05", valid_until: "2020" } }), ">"],
  ["evidence_renewed", withItem({ dates: { about: "2018-05", valid_until: "2019-01" } }), withItem(), ">"],
  ["evidence_dated", withItem(), withItem({ dates: { about: "2019-07" } }), "<"],
  ["evidence_ended", withItem(), withItem({ dates: { about: "2018-05", ended: "2019-01" } }), "<"],
  ["evidence_ended", withItem(), withItem({ state: "discontinued" }), "<"],
  ["evidence_resumed", withItem({ state: "discontinued" }), withItem(), ">"],
  ["evidence_resumed", withItem({ dates: { about: "2018-05", ended: "2019-01" } }), withItem(), ">"],
  ["evidence_progressed", withItem({ state: "planned" }), withItem({ state: "in_progress" }), ">"],
  ["evidence_set_back", withItem(), withItem({ state: "in_progress" }), "<"],
  ["evidence_verified", withItem({ verification: { level: "reported" } }), withItem(), ">"],
  ["evidence_verified", withItem({ verification: undefined as never }), withItem(), ">"],
  ["evidence_unverified", withItem(), withItem({ verification: { level: "corroborated", by: "A regulator" } }), "<"],
  ["evidence_unverified", withItem(), withItem({ verification: { level: "verified", by: "A producer" } }), "<"],
  ["evidence_edited", withItem(), withItem({ verification: { level: "verified", by: { name: "A regulator", role: "assessor" } } }), "-"],
  ["evidence_edited", withItem({ verification: { level: "checked" } }), withItem({ verification: { level: "verified" } }), "-"],
  ["evidence_published", withItem({ clauses: ["P1b"], access: "internal" }), withItem({ clauses: ["P1b"] }), ">"],
  ["evidence_published", withItem({ clauses: ["P1b"], source: { title: "A register" } }), withItem({ clauses: ["P1b"] }), ">"],
  ["evidence_closed_off", withItem({ clauses: ["P1b"] }), withItem({ clauses: ["P1b"], access: "on_request" }), "<"],
  ["evidence_handed_over", withItem({ clauses: ["P1b"], access: "internal" }), withItem({ clauses: ["P1b"], access: "handed_over" }), ">"],
  ["evidence_withheld", withItem({ clauses: ["P1b"], access: "handed_over" }), withItem({ clauses: ["P1b"], access: "on_request" }), "<"],
  ["evidence_edited", withItem({ access: "foi" }), withItem({ access: "on_request" }), "-"],
  ["evidence_moved", withItem(), withItem({ clauses: ["P1b"] }), "<"],
  ["evidence_specified", withItem({ clauses: many }), withItem({ clauses: [shown("P1a", "It lists each."), ...many.slice(1)] }), ">"],
  ["evidence_unspecified", withItem({ clauses: [shown("P1a", "It lists each."), ...many.slice(1)] }), withItem({ clauses: many }), "<"],
  ["limitation_added", withItem(), withItem({ limitations: [{ text: "Short.", material: true }] }), "<"],
  ["limitation_resolved", withItem({ limitations: [{ text: "Short.", material: true }] }), withItem(), ">"],
  ["limitation_resolved", assessmentWith([noted, shows]), assessmentWith([resolved("item"), shows]), "="],
  ["limitation_edited", assessmentWith([noted]), assessmentWith([resolved()]), "-"],
  ["limitation_edited", withItem({ limitations: [{ text: "Short.", material: true }] }), withItem({ limitations: [{ text: "Brief.", material: true }] }), "-"],
  ["review_planned", withItem({ clauses: ["P2b"] }), withItem({ clauses: ["P2b"], dates: { about: "2018-05", review_due: "2020" } }), ">"],
  ["evidence_reworded", withItem(), withItem({ title: "Another title" }), "-"],
  ["evidence_edited", withItem(), withItem({ five_safes: ["data"] }), "-"],
  ["not_applicable_declared", assessmentWith([]), assessmentWith([], { not_applicable: [{ clause: "P1a", reason: "It cannot." }] }), "="],
  ["not_applicable_withdrawn", assessmentWith([], { not_applicable: [{ clause: "P1a", reason: "It cannot." }] }), assessmentWith([]), "="],
  ["clause_deferred", assessmentWith([]), assessmentWith([], { deferred: [{ clause: "P1a", body: "A court", reason: "Open." }] }), "="],
  ["clause_reopened", assessmentWith([], { deferred: [{ clause: "P1a", body: "A court", reason: "Open." }] }), withItem(), "="],
  ["ask_opened", withItem({ kind: "policy" }), withAsk(), "="],
  ["ask_removed", withAsk(), withItem({ kind: "policy" }), "="],
  ["ask_closed", withAsk(), withAsk({ closed: { on: "2019-05" } }), ">"],
  ["ask_reopened", withAsk({ closed: { on: "2019-05" } }), withAsk(), "<"],
  ["ask_superseded", withAsk(), withAsk({ status: "superseded" }), "="],
  ["ask_progressed", withAsk(), withAsk({ progress: [{ on: "2019-05", text: "Begun." }] }), "-"],
  ["ask_rescheduled", withAsk(), withAsk({ due: "2019-01-31" }), "<"],
  ["ask_edited", withAsk(), withAsk({ text: "Show it well." }), "-"],
  ["ask_accepted", withAsk(), withAsk({ accepted_by: { name: "A Person" } }), "-"],
];

describe("an edit of the record is called by what it amounts to", () => {
  test.each(edits)("%s (%#)", (kind, old, now, way) => {
    const { changes, causes, unexplained } = diffOf(sideOf(old), sideOf(now));
    expect(unexplained).toEqual([]);
    const cause = causes.find((one) => one.kind === kind);
    expect(cause, causes.map((one) => one.kind).join(", ")).toBeDefined();
    const about = changes.filter(({ on, causes: ids }) => (on === "clause" || on === "ask") && ids.includes(cause?.id ?? ""));
    const direction = { "<": "worse", ">": "better", "=": "other" }[way as "<"];
    if (direction === undefined) expect(about).toEqual([]);
    else expect(about.map((change) => change.direction)).toContain(direction);
  });
});

const judged = (judgement: Assessment["practices"][number]["data"]["judgement"]) => withItem({}, judgement === undefined ? {} : { judgement });

describe("judgements", () => {
  test.each([
    ["judgement_made", undefined, { outcome: "meets", by: "A" }, "other"],
    ["judgement_withdrawn", { outcome: "meets", by: "A" }, undefined, "other"],
    ["judgement_redecided", { outcome: "meets", by: "A" }, { outcome: "not_consistent", by: "A" }, "worse"],
    ["judgement_redecided", { outcome: "no_comment", by: "A" }, { outcome: "meets", by: "A" }, "other"],
    ["judgement_renewed", { outcome: "meets", by: "A", on: "2018" }, { outcome: "meets", by: "B", on: "2019" }, "better"],
    ["judgement_reworded", { outcome: "meets", by: "A" }, { outcome: "meets", by: "A", narrative: "Well." }, undefined],
  ] as const)("%s", (kind, old, now, direction) => {
    const { changes, causes } = diffOf(sideOf(judged(old as never)), sideOf(judged(now as never)));
    expect(causes.map((cause) => cause.kind)).toEqual([kind]);
    const about = changes.filter(({ on }) => on === "judgement");
    // That it was confirmed moves something only where it had been out of date.
    if (kind === "judgement_renewed" || direction === undefined) expect(about).toEqual([]);
    else expect(about).toMatchObject([{ id: "P1", direction, causes: ["c1"] }]);
  });

  test("one goes out of date because of what was done to the evidence", () => {
    const judgement = { outcome: "meets" as const, by: "A", on: "2019-01-01" };
    const now = assessmentWith([good, { ...good, id: "late", dates: { about: "2019-05" } }], { judgement });
    const { changes, causes } = diffOf(sideOf(withItem({}, { judgement })), sideOf(now));
    expect(changes.find(({ on }) => on === "judgement")).toMatchObject({ direction: "worse", new: { stale: ["older_than_evidence"] }, causes: ["c1"] });
    expect(causes).toMatchObject([{ id: "c1", kind: "evidence_added", subject: "late" }]);
  });
});

describe("what is not in the record of evidence", () => {
  const item = withItem({ verification: { level: "corroborated", by: "A regulator" } });
  const graded = (sensitivity: "low" | "high"): Assessment => ({
    ...item,
    head: { ...item.head, data: { ...item.head.data, profile: { sensitivity, public_interest: "high", reasons: sensitivity } } },
  });
  const titled: Assessment = { ...item, head: { ...item.head, data: { ...item.head.data, title: "Another title", introduction: "Hello." } } };
  const edition: Assessment = { ...item, head: { ...item.head, data: { ...item.head.data, edition: "2" } } };
  const other = {
    ...catalogueFile,
    practices: catalogueFile.practices.map((practice) => ({
      ...practice,
      clauses: practice.clauses.map((clause) => (clause.id === "P1a" ? { ...clause, key: false } : clause)),
    })),
  };
  const stating = (data: Partial<AssessmentFile["data"]>): Assessment => ({
    ...item,
    head: { ...item.head, data: { ...item.head.data, data: { ...item.head.data.data, ...data } } },
  });
  const assessedBy = (assessor: AssessmentFile["assessor"]): Assessment => {
    const { head, ...rest } = graded("low");
    return { ...rest, head: { ...head, data: { ...head.data, assessor } } };
  };
  const broken: Assessment = { ...item, practices: [], broken: [{ file: "P1.yaml", practice: "P1" }] };

  test.each<readonly [Kind, Side, Side, string]>([
    ["profile_changed", sideOf(graded("high")), sideOf(graded("low")), "better"],
    ["facts_changed", sideOf(item), sideOf(stating({ personal: { is: false, reason: "It is about rain." } })), "other"],
    ["facts_changed", sideOf(stating({ personal: { is: false, reason: "It is about rain." } })), sideOf(item), "other"],
    ["facts_changed", sideOf(item), sideOf(stating({ personal: { is: true, reason: "It is about people." } })), ""],
    ["body_changed", sideOf(graded("low")), sideOf(assessedBy({ name: "Another", role: "other" })), "worse"],
    ["head_edited", sideOf(item), sideOf(stating({ description: "Rain, hour by hour." })), ""],
    ["catalogue_changed", sideOf(item), sideOf(item, { catalogue: other }), "better"],
    ["edition_changed", sideOf(item), sideOf(edition), ""],
    ["head_edited", sideOf(item), sideOf(titled), ""],
    ["file_lost", sideOf(item), sideOf(broken), "worse"],
    ["file_mended", sideOf(broken), sideOf(item), "other"],
  ])("%s", (kind, old, now, direction) => {
    const { changes, causes } = diffOf(old, now);
    const cause = causes.find((one) => one.kind === kind);
    expect(cause, causes.map((one) => one.kind).join(", ")).toBeDefined();
    const clause = changes.find(({ on, id }) => on === "clause" && id === "P1a");
    expect(clause?.direction ?? "").toBe(direction);
    if (direction !== "") expect(clause?.causes).toEqual([cause?.id]);
  });

  test("what went with a file is put down to the file", () => {
    const { causes } = diffOf(sideOf(item), sideOf(broken));
    const lost = causes.find(({ kind }) => kind === "file_lost")?.id;
    expect(causes.find(({ kind }) => kind === "evidence_removed")).toMatchObject({ because_of: lost });
  });

  test("a profile chosen anew for the same grades is an edit of the description", () => {
    const reasons = { ...item, head: { ...item.head, data: { ...item.head.data, profile: { ...item.head.data.profile, reasons: "Because." } } } };
    expect(diffOf(sideOf(item), sideOf(reasons)).causes.map(({ kind }) => kind)).toEqual(["head_edited"]);
  });
});
