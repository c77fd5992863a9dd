import { plusDays, plusMonths } from "../assess/calendar.ts";
import { dateOf, locatorOf } from "../assess/link.ts";
import type { FiledItem, Matter } from "../compare/matter.ts";
import type { Ask, ClauseReference, Deed, EvidenceItem, Source } from "../model/generated/schemas.ts";
import { verificationOrder } from "../model/profile.ts";
import { clauseOf } from "../model/reference.ts";
import { add, addProofs, months, newItem, outsider, somewhere, unused } from "./new-item.ts";

/** The order in which deeds are made, whatever the order in which they are given: what an item is comes before who looks at it. */
const order: readonly Deed["do"][] = [
  "complete",
  "specify",
  "date",
  "refresh",
  "renew",
  "review",
  "address",
  "publish",
  "check",
  "amend",
  "settle",
  "confirm",
  "show",
  "ask",
  "close",
  "recommend",
];

/** Rules by which a recorded check counts as less because something about it is not written down. */
export const onlyUntold: ReadonlySet<string> = new Set([
  "verification/nobody",
  "verification/not-located",
  "verification/role-unknown",
  "verification/speaker-unnamed",
]);

const colleague = Object.freeze({ name: "Somebody else", role: "producer" } as const);
/** What an assessment would be decided from if some deeds were done on the as-of day. The matter itself is left as it is. */
export function made(matter: Matter, deeds: readonly Deed[]): Matter {
  const sorted = deeds.toSorted((a, b) => order.indexOf(a.do) - order.indexOf(b.do) || levelOf(a) - levelOf(b));
  const sources = new Map(matter.sources);
  const report: Source = { id: unused("report-of-a-check", sources), title: "Report of a check", published: matter.asOf };
  sources.set(report.id, report);
  const evidence = new Map(matter.evidence);
  const asks = new Map(matter.asks);
  const copy: Matter = { ...matter, sources, evidence, asks };
  for (const deed of sorted) {
    if (deed.do === "show") add(evidence, newItem(deed, deed.kinds?.[0] ?? "record", copy, report.id), deed.practice ?? "");
    else if (deed.do === "recommend") for (const clause of deed.clauses ?? []) addAsk(asks, clause, copy);
    else if (deed.do === "ask") change(asks, deed.ask, (ask) => mended(ask, deed, copy));
    else if (deed.do === "close") close(deed, copy, evidence, report.id, asks);
    else if (deed.do === "settle") settle(evidence, deed, copy, report.id);
    else change(evidence, deed.evidence, ({ practice, item }) => ({ practice, item: changed(item, deed, copy, report.id) }));
  }
  return copy;
}

const levelOf = ({ level }: Deed): number => (level === undefined ? 0 : verificationOrder[level]);

function change<Thing>(things: Map<string, Thing>, id: string | undefined, work: (thing: Thing) => Thing): void {
  const known = id === undefined ? undefined : things.get(id);
  if (id !== undefined && known !== undefined) things.set(id, work(known));
}

function changed(item: EvidenceItem, deed: Deed, { asOf, sources }: Matter, report: string): EvidenceItem {
  const { dates, verification } = item;
  switch (deed.do) {
    case "complete":
      return { ...item, state: "in_place" };
    case "specify":
      return { ...item, clauses: item.clauses.map((one) => (deed.clauses?.includes(clauseOf(one)) === true ? specific(one) : one)) };
    case "date":
      return { ...item, dates: { ...dates, about: verification?.on ?? asOf } };
    case "refresh":
      return { ...item, dates: { ...dates, about: asOf }, ...(verification?.on !== undefined && { verification: { ...verification, on: asOf } }) };
    case "renew":
      return { ...item, dates: { ...dates, valid_until: plusMonths(asOf, months) } };
    case "review":
      return { ...item, dates: { ...dates, review_due: plusMonths(asOf, months) } };
    case "address":
      return { ...item, source: { title: item.title, ...withoutId(locatorOf(item, sources)), url: somewhere } };
    case "publish":
      return {
        ...item,
        access: "public",
        source: { title: item.title, url: somewhere, ...withoutId(locatorOf(item, sources)), ...publicAddress(item, sources) },
      };
    case "check":
      // Whoever says it has a name then: without one it could not be told from whoever checks it.
      return { ...item, speaker: item.speaker ?? "Whoever says it", verification: checkedAs(item, deed, asOf, report) };
    case "amend":
      return { ...item, limitations: (item.limitations ?? []).filter((_, place) => deed.limitations?.includes(place) !== true) };
    case "confirm":
      return item.closed === undefined ? item : { ...item, closed: { ...item.closed, confirmed_by: outsider, in: report } };
    default:
      return item;
  }
}

/** An address at which the public finds it, whatever other address is recorded. */
function publicAddress(item: EvidenceItem, sources: Matter["sources"]): { readonly url?: string } {
  const url = locatorOf(item, sources)?.url;
  return url === undefined ? {} : { url: somewhere };
}

function withoutId(locator: Partial<Source> | undefined): Omit<Partial<Source>, "id" | "audience"> {
  const { id: _id, audience: _audience, ...rest } = locator ?? {};
  return rest;
}

function specific(reference: ClauseReference): ClauseReference {
  const clause = clauseOf(reference);
  return { ...(typeof reference === "string" ? { clause } : reference), shows: `What it shows for ${clause}.` };
}

/** What is wanting about a check that there was is written down; where there was none that counts, it is made on the as-of day. */
function checkedAs(
  { verification }: EvidenceItem,
  { level = "checked", counts_as }: Deed,
  asOf: string,
  report: string,
): NonNullable<EvidenceItem["verification"]> {
  const stated = verification?.level ?? level;
  const isTold = counts_as !== undefined && onlyUntold.has(counts_as);
  return {
    level: isTold && verificationOrder[stated] > verificationOrder[level] ? stated : level,
    by: level === "checked" && !isTold ? colleague : outsider,
    on: (isTold ? verification?.on : undefined) ?? asOf,
    in: report,
  };
}

/** What was found is put right: something later shows each of the clauses, and somebody outside confirms it. */
function settle(evidence: Map<string, FiledItem>, deed: Deed, matter: Matter, report: string): void {
  const filed = evidence.get(deed.evidence ?? "");
  if (filed === undefined) return;
  const { asOf, sources } = matter;
  const proofs = addProofs(evidence, deed, matter, report, filed.practice);
  const { item } = filed;
  const found = dateOf(item, sources) === undefined ? { dates: { ...item.dates, about: plusDays(asOf, -1) } } : {};
  const closed = { on: asOf, evidence: proofs, confirmed_by: outsider, in: report };
  evidence.set(item.id, { ...filed, item: { ...item, ...found, closed } });
}

/** What was asked is done: something new shows each clause that fell short, and the ask is closed on that. */
function close(deed: Deed, matter: Matter, evidence: Map<string, FiledItem>, report: string, asks: Map<string, Ask>): void {
  const proofs = addProofs(evidence, deed, matter, report);
  const closed = { on: matter.asOf, ...(proofs.length > 0 && { evidence: proofs }) };
  change(asks, deed.ask, (ask) => ({ ...ask, status: "closed" as const, closed }));
}

/** An ask with all that it takes to count as a recommendation, but for being about fewer clauses. */
function mended({ audience: _, ...ask }: Ask, { lacks = [] }: Deed, { asOf }: Matter): Ask {
  const isWithoutDay = ["ask/no-day", "ask/overdue", "ask/beyond-horizon"].some((lack) => lacks.includes(lack));
  return {
    ...ask,
    ...(lacks.includes("ask/only-suggested") && { kind: "recommendation" as const }),
    ...(lacks.includes("ask/no-owner") && { owner: "Somebody" }),
    ...(isWithoutDay && { due: plusMonths(asOf, months) }),
    ...(lacks.includes("ask/not-accepted") && { accepted_by: { name: "Somebody" } }),
  };
}

function addAsk(asks: Map<string, Ask>, clause: string, { asOf }: Matter): void {
  const id = unused("something-asked", asks);
  asks.set(id, {
    id,
    kind: "recommendation",
    clauses: [clause],
    text: "Something is asked.",
    owner: "Somebody",
    due: plusMonths(asOf, months),
    accepted_by: { name: "Somebody" },
  });
}
