import fc from "fast-check";
import { payload, payloads } from "./payloads.ts";

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null && !Array.isArray(value);

/** A change of data. Places are fractions of all that there is, so that a change means something in any data. */
type Change =
  | { readonly kind: "put"; readonly at: number; readonly value: unknown }
  | { readonly kind: "drop"; readonly at: number }
  | { readonly kind: "twice"; readonly at: number; readonly times: number }
  | { readonly kind: "rename"; readonly at: number; readonly key: string }
  | { readonly kind: "add"; readonly at: number; readonly key: string; readonly value: unknown }
  | { readonly kind: "copy"; readonly at: number; readonly from: number }
  | { readonly kind: "wrap"; readonly at: number; readonly times: number };

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const odd = fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 2019, 1e21, Number.MAX_SAFE_INTEGER + 2, [], {}, [[]], [null], { a: {} }, "");
const value = fc.oneof(
  { weight: 4, arbitrary: payload as fc.Arbitrary<unknown> },
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);
const key = fc.constantFrom(...payloads.filter((text) => text.length < 40), "id", "clauses", "title", "verification", "judgement", "narrative");

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("put" as const), at: place, value }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("drop" as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("twice" as const), at: place, times: fc.constantFrom(1, 2, 20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), at: place, key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("add" as const), at: place, key, value }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("copy" as const), at: place, from: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("wrap" as const), at: place, times: fc.constantFrom(1, 3, 30, 150) }) },
);

/** Where something stands: in what, and under which key. */
interface Slot {
  readonly holder: Group | unknown[];
  readonly key: string | number;
}

function* slotsIn(data: unknown): Generator<Slot> {
  if (typeof data !== "object" || data === null) return;
  for (const [key, inner] of Object.entries(data)) {
    yield { holder: data as Group, key: Array.isArray(data) ? Number(key) : key };
    yield* slotsIn(inner);
  }
}

const valueAt = ({ holder, key }: Slot): unknown => (holder as Group)[key];
/** Sets what a program's own assignment would take for something else. */
const set = (holder: Group | unknown[], key: string | number, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

function apply(data: unknown, one: Change): unknown {
  const slots = [...slotsIn(data)];
  const slot = slots[Math.floor(one.at * slots.length)];
  if (slot === undefined) return one.kind === "put" ? one.value : data;
  const { holder, key } = slot;
  switch (one.kind) {
    case "put":
      set(holder, key, one.value);
      break;
    case "drop":
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case "twice":
      if (Array.isArray(holder)) holder.splice(Number(key), 0, ...Array.from({ length: one.times }, () => structuredClone(valueAt(slot))));
      break;
    case "rename":
      if (isGroup(holder)) {
        const kept = holder[key];
        delete holder[key];
        set(holder, one.key, kept);
      }
      break;
    case "add":
      if (isGroup(holder)) set(holder, one.key, one.value);
      else holder.push(one.value);
      break;
    case "copy": {
      const from = slots[Math.floor(one.from * slots.length)];
      if (from !== undefined) set(holder, key, structuredClone(valueAt(from)));
      break;
    }
    case "wrap": {
      let inner = valueAt(slot);
      for (let count = 0; count < one.times; count += 1) inner = count % 2 === 0 ? [inner] : { a: inner };
      set(holder, key, inner);
    }
  }
  return data;
}

/** What people write in sentences, or under a key for such: another text there leaves a file that is in order. */
const isProse = ({ holder, key }: Slot): boolean => {
  const said = valueAt({ holder, key });
  return typeof said === "string" && (/ /.test(said) || /^(?:title|statement|text|name|narrative|reasons?|notes?|how|outcome)$/.test(String(key)));
};

/** Some of these data with hostile texts in the place of their sentences, and nothing else changed. */
export const changedProse = (seeds: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(place, payload), { minLength: 1, maxLength: 4 })).map(([data, all]) => {
    const copy = structuredClone(data);
    const slots = [...slotsIn(copy)].filter(isProse);
    for (const [at, text] of all) {
      const slot = slots[Math.floor(at * slots.length)];
      if (slot !== undefined) set(slot.holder, slot.key, text);
    }
    return copy;
  });

/** Some of these data, after a few changes that leave data: values of another kind, hostile texts, entries that are gone, twice there or elsewhere. */
export const changedData = (seeds: readonly unknown[], changes = 3): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: changes })).map(([data, all]) => all.reduce(apply, structuredClone(data)));
