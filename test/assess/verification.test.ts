import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verificationOf } from "../../src/assess/verification.ts";
import type { AssessmentFile, EvidenceItem } from "../../src/model/generated/schemas.ts";
import { verificationOrder } from "../../src/model/profile.ts";
import { good, scalesFor } from "./examples.ts";

type Verification = NonNullable<EvidenceItem["verification"]>;

const auditor = { name: "Internal Audit", role: "auditor" } as const;
const report: EvidenceItem = { ...good, id: "report", said_by: "auditor", speaker: "National Audit", kind: "audit" };
const ownReport: EvidenceItem = { ...good, id: "own-report", said_by: "producer" };
const laterReport: EvidenceItem = { ...report, id: "later-report", dates: { about: "2019-08" } };
const plannedReport: EvidenceItem = { ...report, id: "planned-report", state: "planned" };
const disguised: EvidenceItem = { ...report, id: "disguised", said_by: "third_party", speaker: "A Producer Data Team" };
const itsOwnAudit: EvidenceItem = { ...report, id: "its-own-audit", speaker: "the A Producer" };
const internalAudit: EvidenceItem = { ...report, id: "internal-audit", speaker: "A Producer Internal Audit" };

const counted = (verification: Partial<Verification> | undefined, change: Partial<EvidenceItem> = {}, head: Partial<AssessmentFile> = {}) => {
  const { verification: _dropped, ...bare } = good;
  const item: EvidenceItem = { ...bare, ...change, ...(verification !== undefined && { verification: { level: "verified", ...verification } }) };
  return verificationOf(item, scalesFor([item, report, ownReport, laterReport, plannedReport, disguised, itsOwnAudit, internalAudit], head));
};

const selfAssessed: Partial<AssessmentFile> = { assessor: { name: "A producer", role: "producer" } };

/** The producer is "A producer", the assessor "A regulator"; good is said by the producer and dated May 2018; the as-of day is 30 June 2019. */
describe("what the verification of an item counts as", () => {
  test.each<[string, Partial<Verification> | undefined, Partial<EvidenceItem>, string, string]>([
    ["none given", undefined, {}, "reported", "verification/none"],
    ["reported", { level: "reported" }, {}, "reported", "verification/as-stated"],
    ["unverifiable", { level: "unverifiable" }, {}, "unverifiable", "verification/as-stated"],
    ["by nobody", {}, {}, "reported", "verification/nobody"],
    ["checked by nobody", { level: "checked" }, {}, "reported", "verification/nobody"],
    ["by the assessor", { by: "A regulator" }, {}, "verified", "verification/as-stated"],
    ["by the assessor, with an article", { by: "the A Regulator" }, {}, "verified", "verification/as-stated"],
    ["by the assessor's person", { by: { name: "Priya Shah", role: "assessor" } }, {}, "verified", "verification/as-stated"],
    ["by the producer", { by: "A producer" }, {}, "checked", "verification/own"],
    ["by the producer, which calls itself an auditor", { by: { name: "A producer", role: "auditor" }, in: "report" }, {}, "checked", "verification/own"],
    ["by the producer's own, and said to be checked", { level: "checked", by: "A producer" }, {}, "checked", "verification/as-stated"],
    ["by a post of the producer's", { by: { name: "Head of Data", role: "producer" } }, {}, "checked", "verification/own"],
    ["by somebody nobody knows", { by: "Head of Data" }, {}, "checked", "verification/role-unknown"],
    ["by somebody nobody knows, where that can be seen", { by: "Head of Data", in: "report" }, {}, "checked", "verification/role-unknown"],
    ["by an auditor, and nobody can see it", { by: auditor }, {}, "checked", "verification/not-located"],
    ["by an auditor, in a source", { by: auditor, in: "page" }, {}, "verified", "verification/as-stated"],
    ["by an auditor, in a report", { by: auditor, in: "report" }, {}, "verified", "verification/as-stated"],
    ["by an auditor, in what the producer says", { by: auditor, in: "own-report" }, {}, "checked", "verification/not-located"],
    ["by an auditor, in what bears the producer's name", { by: auditor, in: "disguised" }, {}, "checked", "verification/not-located"],
    ["by an auditor, in an audit that the producer itself speaks", { by: auditor, in: "its-own-audit" }, {}, "checked", "verification/not-located"],
    ["by an auditor, in an audit by the producer's internal audit", { by: auditor, in: "internal-audit" }, {}, "verified", "verification/as-stated"],
    ["by an auditor, in a report that is not out yet", { by: auditor, in: "later-report" }, {}, "checked", "verification/not-located"],
    ["by an auditor, in a report that is planned", { by: auditor, in: "planned-report" }, {}, "checked", "verification/not-located"],
    ["by an auditor, in a report from before the thing", { by: auditor, in: "report" }, { dates: { about: "2018-06" } }, "checked", "verification/not-located"],
    ["by an auditor, in a report from before the check", { by: auditor, on: "2018-06", in: "report" }, {}, "checked", "verification/not-located"],
    ["by an auditor, in a source from before the thing", { by: auditor, in: "page" }, { dates: { about: "2019-01" } }, "checked", "verification/not-located"],
    ["by a full stop", { by: "." }, {}, "reported", "verification/nobody"],
    [
      "by a team of the producer's, called a third party",
      { by: { name: "A Producer Data Team", role: "third_party" }, in: "report" },
      {},
      "checked",
      "verification/own",
    ],
    [
      "by the producer's internal audit",
      { by: { name: "A Producer Internal Audit", role: "auditor" }, in: "report" },
      {},
      "verified",
      "verification/as-stated",
    ],
    ["by an auditor, in something that is not there", { by: auditor, in: "nowhere" }, {}, "checked", "verification/not-located"],
    ["by an auditor, in the item itself", { by: auditor, in: "item" }, { said_by: "third_party" }, "checked", "verification/not-located"],
    ["by a name that speaks as an auditor elsewhere", { by: "National Audit", in: "report" }, {}, "verified", "verification/as-stated"],
    [
      "corroborated by a third party",
      { level: "corroborated", by: { name: "A firm", role: "third_party" }, in: "page" },
      {},
      "corroborated",
      "verification/as-stated",
    ],
    ["before the thing was there", { by: "A regulator", on: "2018-04" }, {}, "reported", "verification/early"],
    ["in the month of the thing", { by: "A regulator", on: "2018-05" }, {}, "verified", "verification/as-stated"],
    ["in the year of the thing", { by: "A regulator", on: "2018" }, {}, "verified", "verification/as-stated"],
    ["before its document was published", { by: "A regulator", on: "2017" }, { dates: {}, source: "page" }, "verified", "verification/as-stated"],
    ["after the as-of day", { by: "A regulator", on: "2019-07" }, {}, "reported", "verification/ahead"],
    ["on the as-of day", { by: "A regulator", on: "2019-06-30" }, {}, "verified", "verification/as-stated"],
    [
      "by the producer in an audit of its own that it calls an auditor's",
      { by: { name: "A producer", role: "auditor" } },
      { said_by: "auditor", speaker: "the A Producer", kind: "audit", source: "page" },
      "reported",
      "verification/own-word",
    ],
    [
      "by the producer in a review of its own that it calls a third party's",
      { by: "A producer" },
      { said_by: "third_party", speaker: "A producer", kind: "review", source: "page" },
      "reported",
      "verification/own-word",
    ],
    ["by the one who said it", { by: "Head of Data" }, { speaker: "head of data" }, "reported", "verification/own-word"],
    [
      "by the processor that said it",
      { by: "A firm", in: "page" },
      { said_by: "processor", speaker: "A firm", kind: "audit" },
      "reported",
      "verification/own-word",
    ],
    [
      "an audit by its auditor, with a source",
      { by: "Internal Audit" },
      { said_by: "auditor", speaker: "Internal Audit", kind: "audit" },
      "verified",
      "verification/as-stated",
    ],
    [
      "an audit by its auditor, in a source",
      { by: "Internal Audit", in: "page" },
      { said_by: "auditor", speaker: "Internal Audit", kind: "audit", source: undefined } as unknown as Partial<EvidenceItem>,
      "verified",
      "verification/as-stated",
    ],
    [
      "an audit by its auditor that nobody can see",
      { by: "Internal Audit" },
      { said_by: "auditor", speaker: "Internal Audit", kind: "audit", source: undefined } as unknown as Partial<EvidenceItem>,
      "checked",
      "verification/not-located",
    ],
    [
      "a record by the auditor that says it",
      { by: "Internal Audit" },
      { said_by: "auditor", speaker: "Internal Audit", kind: "record" },
      "reported",
      "verification/own-word",
    ],
    [
      "a record by an auditor without a name, by an auditor",
      { by: auditor, in: "page" },
      { said_by: "auditor", kind: "record" },
      "reported",
      "verification/speaker-unnamed",
    ],
    ["the same by somebody of another kind", { by: auditor, in: "page" }, { said_by: "third_party", kind: "record" }, "verified", "verification/as-stated"],
    [
      "a name of signs alone is none",
      { by: auditor, in: "page" },
      { said_by: "auditor", speaker: "-", kind: "record" },
      "reported",
      "verification/speaker-unnamed",
    ],
    [
      "an audit by an auditor without a name, in a source",
      { by: auditor, in: "page" },
      { said_by: "auditor", kind: "audit" },
      "verified",
      "verification/as-stated",
    ],
    [
      "an audit that the producer says it made of itself",
      { by: auditor, in: "page" },
      { said_by: "producer", speaker: "Internal Audit", kind: "audit" },
      "reported",
      "verification/own-word",
    ],
    [
      "what the assessing regulator says that it verified, of which there is no document",
      { by: "A regulator" },
      { said_by: "regulator", source: undefined } as unknown as Partial<EvidenceItem>,
      "verified",
      "verification/as-stated",
    ],
    [
      "on a day, of something without a date",
      { by: "A regulator", on: "2018-04" },
      { dates: undefined } as unknown as Partial<EvidenceItem>,
      "verified",
      "verification/as-stated",
    ],
    ["what the assessing regulator says that it verified", { by: "A regulator" }, { said_by: "regulator" }, "verified", "verification/as-stated"],
    [
      "what the assessing regulator says, corroborated by itself",
      { level: "corroborated", by: "A regulator" },
      { said_by: "regulator" },
      "reported",
      "verification/own-word",
    ],
  ])("%s", (_name, verification, change, level, rule) => {
    expect(counted(verification, change)).toMatchObject({ level, rule });
  });

  test.each<[string, Partial<Verification>, string, string]>([
    ["the producer under its name as the assessor", { by: "A producer" }, "checked", "verification/own"],
    ["somebody who speaks for the assessor", { by: { name: "Priya Shah", role: "assessor" } }, "checked", "verification/own"],
    ["an auditor whose report can be seen", { by: auditor, in: "report" }, "verified", "verification/as-stated"],
  ])("in a self-assessment: %s", (_name, verification, level, rule) => {
    expect(counted(verification, {}, selfAssessed)).toMatchObject({ level, rule });
  });

  test("an assessor that goes under the producer's name assesses itself, whatever role it claims", () => {
    expect(counted({ by: "A producer" }, {}, { assessor: { name: "The A Producer", role: "other" } })).toMatchObject({ level: "checked" });
    expect(
      counted({ by: { name: "X", role: "assessor" } }, {}, { assessor: { name: "DX", role: "other" }, producer: { name: "Dept", short_name: "DX" } }),
    ).toMatchObject({
      level: "checked",
      rule: "verification/own",
    });
  });

  test("the role is told where somebody checked, and not where nobody did", () => {
    expect(counted({ by: auditor, in: "page" }).role).toBe("auditor");
    expect(counted({ by: "Head of Data" }).role).toBe("producer");
    expect(counted({ by: "A regulator", on: "2030" }).role).toBe("assessor");
    expect(counted(undefined)).not.toHaveProperty("role");
    expect(counted({})).not.toHaveProperty("role");
  });

  test("a name that speaks in two roles has the one that is further from the producer, whatever the order", () => {
    const one: EvidenceItem = { ...good, id: "one", speaker: "A body", said_by: "third_party" };
    const other: EvidenceItem = { ...good, id: "other", speaker: "A body", said_by: "auditor" };
    for (const items of [
      [one, other],
      [other, one],
    ])
      expect(scalesFor(items).parties.partyOf("A body")).toEqual({ name: "A body", role: "auditor", known: true });
    const courts: EvidenceItem[] = [
      { ...one, said_by: "court" },
      { ...one, id: "two", said_by: "parliament", speaker: "A committee" },
    ];
    expect(["A body", "A committee"].map((name) => scalesFor(courts).parties.partyOf(name).role)).toEqual(["regulator", "regulator"]);
    expect(scalesFor([{ ...one, said_by: "processor" }]).parties.partyOf("A body")).toMatchObject({ role: "producer", known: true });
  });
});

/** Who says an item by which office, and who checked it in which role. */
const offices = [
  { said_by: "auditor", role: "auditor" },
  { said_by: "regulator", role: "regulator" },
  { said_by: "court", role: "regulator" },
  { said_by: "third_party", role: "third_party" },
  { said_by: "producer", role: "producer" },
] as const;

test("whatever an item says: without its speaker's name it counts for no more than with one, and for nothing beside a checker of the same kind", () => {
  const kinds = fc.constantFrom<EvidenceItem["kind"]>("record", "register", "statement", "policy", "audit", "review", "certificate");
  const levels = fc.constantFrom<Verification["level"]>("checked", "corroborated", "verified");
  fc.assert(
    fc.property(fc.constantFrom(...offices), fc.constantFrom(...offices), kinds, levels, fc.boolean(), ({ said_by }, { role }, kind, level, isSeen) => {
      const by = { name: "Somebody who checks", role };
      const check = { level, by, ...(isSeen && { in: "page" }) };
      const self = { assessor: { name: "A producer", role: "producer" } } as const;
      const unnamed = counted(check, { said_by, kind }, self);
      const named = counted(check, { said_by, kind, speaker: "Somebody else of that kind" }, self);
      expect(verificationOrder[unnamed.level]).toBeLessThanOrEqual(verificationOrder[named.level]);
      const isSame = role !== "producer" && offices.some((one) => one.said_by === said_by && one.role === role);
      const isTold = kind === "audit" || kind === "review" || kind === "certificate";
      if (isSame && !isTold) expect(unnamed).toMatchObject({ level: "reported", rule: "verification/speaker-unnamed" });
      else expect(unnamed).toEqual(named);
    }),
    { numRuns: 1000 },
  );
});
