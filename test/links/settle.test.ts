import { describe, expect, test } from "vitest";
import { readAddress } from "../../src/io/address.ts";
import { addressesOf } from "../../src/links/addresses.ts";
import type { Citation } from "../../src/links/cite.ts";
import { dayAfter } from "../../src/links/days.ts";
import { linksFile, memoryOf, type Remembered } from "../../src/links/memory.ts";
import type { Observation } from "../../src/links/observation.ts";
import { planOf } from "../../src/links/plan.ts";
import { type Grace, settle } from "../../src/links/settle.ts";
import { verdictOf } from "../../src/links/verdict.ts";
import { answers, holds, noName, opens } from "./look.ts";

const day = "2026-03-15";
const page = "https://www.example.org/page";
const copy = "https://archive.example.org/page";
const digest = (letter: string) => letter.repeat(64);
const cite = (text: string, more: Partial<Citation> = {}): Citation => ({ text, spot: { file: "assessment.yaml", pointer: [] }, role: "source", ...more });
const usual: Grace = { day, days: 14, failOn: ["gone", "changed", "unreachable"], archive: false };

/** What a run makes of one page and of its copy in an archive. */
function run(
  seen: Readonly<Record<string, Observation>>,
  known: Readonly<Record<string, Remembered>> = {},
  grace: Partial<Grace> = {},
  more: Partial<Citation> = {},
) {
  const addresses = addressesOf([cite(page, { archivedCopy: copy, ...more }), cite(copy, { role: "archived_copy" })], readAddress);
  const recorded = more.sha256 === undefined ? [] : [more.sha256];
  const verdicts = new Map(Object.entries(seen).map(([href, observation]) => [href, verdictOf(observation, recorded)]));
  const settled = settle(addresses, verdicts, new Map(Object.entries(known)), { ...usual, ...grace }, readAddress);
  const found = settled.find(({ address }) => address.href === page);
  if (found === undefined) throw new Error("not there");
  return found;
}

const goneFor = (days: number): Remembered => {
  const since = dayAfter(day, -days);
  return { state: "gone", since, first_gone_on: since, checked_on: dayAfter(day, -1), status: 404 };
};

describe("days of grace", () => {
  test.each([
    ["seen gone today", 0, false],
    ["gone for 13 days", 13, false],
    ["gone for 14 days", 14, true],
    ["gone for a year", 365, true],
  ])("%s", (_, days, failing) => {
    expect(run({ [page]: answers(404) }, days === 0 ? {} : { [page]: goneFor(days) })).toMatchObject({ days, failing });
  });

  test("none, if so wished", () => {
    expect(run({ [page]: answers(404) }, {}, { days: 0 })).toMatchObject({ days: 0, failing: true });
  });

  test("they run on while nobody answers, and while the site refuses", () => {
    for (const seen of [noName, answers(403)]) expect(run({ [page]: seen }, { [page]: goneFor(14) })).toMatchObject({ days: 14, failing: true });
  });

  test("they are over when it opens again", () => {
    expect(run({ [page]: opens }, { [page]: goneFor(20) })).toMatchObject({ days: undefined, failing: false });
  });

  test("they run for what nobody answers, too, and for what has changed", () => {
    const since = dayAfter(day, -14);
    expect(run({ [page]: noName }, { [page]: { state: "unreachable", since, checked_on: since } })).toMatchObject({ days: 14, failing: true });
    const changed = { state: "changed", since, checked_on: since, sha256: digest("b") } as const;
    expect(run({ [page]: holds(digest("b")) }, { [page]: changed }, {}, { sha256: digest("a") })).toMatchObject({ days: 14, failing: true });
  });

  test("what is not to fail does not", () => {
    expect(run({ [page]: noName }, {}, { days: 0, failOn: ["gone"] })).toMatchObject({ days: undefined, failing: false });
    expect(run({ [page]: answers(403) }, {}, { days: 0 })).toMatchObject({ failing: false });
    expect(run({ [page]: answers(403) }, {}, { days: 0, failOn: ["blocked"] })).toMatchObject({ failing: true });
  });

  test("a day before the first is no day", () => {
    expect(run({ [page]: answers(404) }, { [page]: goneFor(-3) })).toMatchObject({ days: 0, failing: false });
  });
});

describe("what was not opened", () => {
  test("is as it is remembered, and fails as it would", () => {
    expect(run({}, { [page]: goneFor(14) })).toMatchObject({ verdict: { state: "gone", status: 404 }, recalled: true, failing: true });
  });

  test("and where nothing is remembered, nothing is known", () => {
    expect(run({ [page]: { outcome: "unopened", reason: "offline" } })).toMatchObject({
      verdict: { state: "unchecked", reason: "offline" },
      recalled: false,
      failing: false,
    });
  });

  test("a record that was brought up to date is in order; one that was put out of step is not", () => {
    const changed = { state: "changed", since: day, checked_on: day, sha256: digest("b") } as const;
    expect(run({}, { [page]: changed }, {}, { sha256: digest("b") }).verdict.state).toBe("ok");
    expect(run({}, { [page]: { ...changed, state: "ok" } }, {}, { sha256: digest("c") }).verdict.state).toBe("changed");
  });
});

describe("the copy in a web archive", () => {
  const gone = { [page]: answers(404), [copy]: opens };

  test("that opens does not stand in by itself: somebody decides that", () => {
    expect(run(gone, { [page]: goneFor(14) })).toMatchObject({ failing: true, archivedCopy: { href: copy, state: "ok", standsIn: false } });
  });

  test("stands in with --archive, and this is remembered", () => {
    const first = run(gone, { [page]: goneFor(14) }, { archive: true });
    expect(first).toMatchObject({ failing: false, days: 14, archivedCopy: { standsIn: true }, memory: { archived_copy: copy } });
    const again = memoryOf(linksFile(new Map([[page, first.memory as Remembered]]), day));
    expect(run(gone, Object.fromEntries(again))).toMatchObject({ failing: false, archivedCopy: { standsIn: true }, memory: { archived_copy: copy } });
  });

  test("does not stand in while it does not open, and is not forgotten for that", () => {
    const known = { [page]: { ...goneFor(14), archived_copy: copy } };
    expect(run({ ...gone, [copy]: answers(404) }, known)).toMatchObject({ failing: true, archivedCopy: { standsIn: false }, memory: { archived_copy: copy } });
  });

  test("does not stand in when the evidence does not name it any more", () => {
    const known = { [page]: { ...goneFor(14), archived_copy: "https://archive.example.org/other" } };
    const settled = run(gone, known);
    expect(settled).toMatchObject({ failing: true, archivedCopy: { standsIn: false } });
    expect(settled.memory).not.toHaveProperty("archived_copy");
  });

  test("is forgotten when the address opens again", () => {
    expect(run({ [page]: opens, [copy]: opens }, { [page]: { ...goneFor(3), archived_copy: copy } }).memory).not.toHaveProperty("archived_copy");
  });
});

describe("which addresses are opened", () => {
  const addresses = addressesOf(
    ["a", "b", "c"].map((name) => cite(`https://${name}.example.org/`)),
    readAddress,
  );
  const seenOn = (checked_on: string): Remembered => ({ state: "ok", since: checked_on, checked_on });
  const known = new Map([
    ["https://a.example.org/", seenOn("2026-03-14")],
    ["https://c.example.org/", seenOn("2026-03-01")],
  ]);
  const hosts = (plan: ReturnType<typeof planOf>) => plan.open.map(({ host }) => host[0]).join("");
  const allowance = { day, limit: 10, maxAge: 0 };

  test("all; those first that were never opened, and then those that were opened longest ago", () => {
    expect(hosts(planOf(addresses, known, allowance))).toBe("bca");
  });

  test("no more than is allowed", () => {
    const plan = planOf(addresses, known, { ...allowance, limit: 2 });
    expect(hosts(plan)).toBe("bc");
    expect([...plan.unopened]).toEqual([["https://a.example.org/", "over_budget"]]);
  });

  test("not what was in order a few days ago", () => {
    expect(hosts(planOf(addresses, known, { ...allowance, maxAge: 7 }))).toBe("bc");
    expect(hosts(planOf(addresses, new Map([["https://a.example.org/", goneFor(1)]]), { ...allowance, maxAge: 7 }))).toBe("bca");
  });

  test("but again, where the record has a digest that was not compared", () => {
    const recorded = addressesOf([cite("https://a.example.org/", { sha256: digest("a") })], readAddress);
    expect(hosts(planOf(recorded, known, { ...allowance, maxAge: 7 }))).toBe("a");
  });

  test("none, if so wished", () => {
    const plan = planOf(addresses, known, { ...allowance, closed: "offline" });
    expect(hosts(plan)).toBe("");
    expect(plan.unopened.size).toBe(3);
  });
});

describe("one address, however it is written", () => {
  test.each([
    ["https://www.example.org", "https://www.example.org/"],
    ["https://WWW.Example.org:443/#part", "https://www.example.org/"],
    ["https://www.example.org/a b", "https://www.example.org/a%20b"],
    ["https://www.example.org/?q=1#part", "https://www.example.org/?q=1"],
    ["https://bücher.example.org/", "https://xn--bcher-kva.example.org/"],
    ["http://0x7f.1/", "http://127.0.0.1/"],
  ])("%s", (written, href) => {
    expect(addressesOf([cite(written), cite(href)], readAddress)).toMatchObject([{ href, citations: [{}, {}] }]);
  });

  test.each([
    ["https://user:secret@www.example.org/", "credentials"],
    ["mailto:somebody@example.org", "not_http"],
    ["https://[nonsense/", "malformed"],
  ])("%s is not opened", (written, closed) => {
    const [address] = addressesOf([cite(written)], readAddress);
    expect(address).toMatchObject({ closed });
    expect(JSON.stringify(address?.href)).not.toContain("secret");
    expect(planOf(address === undefined ? [] : [address], new Map(), { day, limit: 10, maxAge: 0 }).open).toEqual([]);
  });

  test("what the record calls internal is not looked for, unless it is cited elsewhere, too", () => {
    expect(addressesOf([cite(page, { access: "internal" })], readAddress)).toMatchObject([{ closed: "internal" }]);
    expect(addressesOf([cite(page, { access: "internal" }), cite(page)], readAddress)[0]).not.toHaveProperty("closed");
  });
});
