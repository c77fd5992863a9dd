import type { Edit } from "./edit.ts";
import type { Matter } from "./matter.ts";
import { askPart, askPartOrder, itemFields, itemPart, itemPartOrder } from "./parts.ts";
import { same } from "./same.ts";

/**
 * What the assessment is set against: the catalogue, the edition, the profile, then the day, and the sources that are new. They are
 * made one after another, before anything else that was done to the record, so that what lapsed by itself is told as that, and what
 * was added since counts as what it is, with its source.
 */
export function groundEdits(old: Matter, now: Matter): readonly Edit[] {
  return [
    ...sole("catalogue", essence(old), essence(now), old.catalogue, now.catalogue),
    ...sole("edition", old.edition, now.edition, old.edition, now.edition),
    ...sole("profile", old.profile, now.profile, old.profile, now.profile),
    ...sole("as_of", old.asOf, now.asOf, old.asOf, now.asOf),
    ...whole("source", new Map(), only(now.sources, old.sources)),
  ];
}

/** What comes behind all else: the sources that are gone, when whatever rested on them is gone as well. */
export function lastEdits(old: Matter, now: Matter): readonly Edit[] {
  return whole("source", only(old.sources, now.sources), new Map());
}

/**
 * What was done to the record, in the order in which it is told: what there was already and has changed, then what is new, then
 * what is gone. Things of one kind are in the order of their ids, whatever the order of the files, and the parts of one thing in
 * the order of what keeps it from counting most.
 */
export function recordEdits(old: Matter, now: Matter): readonly Edit[] {
  return [
    ...whole("body", old.bodies, now.bodies),
    ...whole("fact", old.facts, now.facts),
    ...whole("file", old.files, now.files),
    ...whole("broken", old.broken, now.broken),
    ...whole("source", shared(old.sources, now.sources), shared(now.sources, old.sources)),
    ...itemParts(old, now),
    ...whole("evidence", only(old.evidence, now.evidence), only(now.evidence, old.evidence)),
    ...whole("not_applicable", old.notApplicable, now.notApplicable),
    ...whole("deferred", old.deferred, now.deferred),
    ...askParts(old, now),
    ...whole("ask", only(old.asks, now.asks), only(now.asks, old.asks)),
    ...whole("strengths", old.strengths, now.strengths),
    ...whole("judgement", old.judgements, now.judgements),
    ...sole("head", old.head, now.head, old.head, now.head),
  ];
}

/** What of a catalogue a comparison looks at: the texts and the clauses that are assessed against. */
function essence({ catalogue: { file } }: Matter): unknown {
  const { catalogue, principle, practices } = file;
  return { catalogue, principle, practices };
}

function sole<On extends string, Value>(on: On, one: unknown, other: unknown, old: Value, now: Value): { on: On; old: Value; new: Value }[] {
  return same(one, other) ? [] : [{ on, old, new: now }];
}

/** What changed as a whole, then what is new, then what is gone. */
function whole<On extends string, Value>(on: On, old: ReadonlyMap<string, Value>, now: ReadonlyMap<string, Value>): WholeEditOf<On, Value>[] {
  const changed = byId(old).flatMap(([id, value]) => {
    const other = now.get(id);
    return other === undefined || same(value, other) ? [] : [{ on, id, old: value, new: other }];
  });
  const added = byId(only(now, old)).map(([id, value]) => ({ on, id, old: undefined, new: value }));
  const removed = byId(only(old, now)).map(([id, value]) => ({ on, id, old: value, new: undefined }));
  return [...changed, ...added, ...removed];
}

interface WholeEditOf<On, Value> {
  readonly on: On;
  readonly id: string;
  readonly part?: undefined;
  readonly old: Value | undefined;
  readonly new: Value | undefined;
}

function byId<Value>(things: ReadonlyMap<string, Value>): readonly (readonly [id: string, thing: Value])[] {
  return [...things].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function shared<Value>(mine: ReadonlyMap<string, Value>, theirs: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...mine].filter(([id]) => theirs.has(id)));
}

function only<Value>(mine: ReadonlyMap<string, Value>, theirs: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...mine].filter(([id]) => !theirs.has(id)));
}

function itemParts(old: Matter, now: Matter): readonly Edit[] {
  return byId(old.evidence).flatMap(([id, item]) => {
    const other = now.evidence.get(id);
    if (other === undefined) return [];
    const [mine, theirs] = [itemFields(item), itemFields(other)];
    return itemPartOrder.flatMap((part): Edit[] => {
      const [was, is] = [itemPart(mine, part), itemPart(theirs, part)];
      return same(was, is) ? [] : [{ on: "evidence", id, part, old: was, new: is }];
    });
  });
}

function askParts(old: Matter, now: Matter): readonly Edit[] {
  return byId(old.asks).flatMap(([id, ask]) => {
    const other = now.asks.get(id);
    if (other === undefined) return [];
    return askPartOrder.flatMap((part): Edit[] => {
      const [was, is] = [askPart(ask, part), askPart(other, part)];
      return same(was, is) ? [] : [{ on: "ask", id, part, old: was, new: is }];
    });
  });
}
