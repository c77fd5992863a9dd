import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mutated } from "../source/mutate.ts";
import { payload } from "./payloads.ts";

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** A change of the mark-up of one part: a text of it, an attribute, an element that is gone or there many times, or any accident. */
type Change =
  | { readonly kind: "text"; readonly at: number; readonly value: string }
  | { readonly kind: "attribute"; readonly at: number; readonly value: string }
  | { readonly kind: "tag"; readonly at: number; readonly times: number }
  | { readonly kind: "cut"; readonly at: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("text" as const), at: place, value: payload }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("attribute" as const), at: place, value: fc.oneof(payload, fc.constantFrom("1048576", "999999999", "-1", "0")) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("tag" as const), at: place, times: fc.constantFrom(0, 2, 50) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), at: place }) },
);

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const nth = <T>(all: readonly T[], at: number): T | undefined => all[Math.floor(at * all.length)];

function apply(xml: string, one: Change): string {
  if (one.kind === "cut") return xml.slice(0, Math.floor(one.at * xml.length));
  const pattern = one.kind === "text" ? />[^<>]+</g : one.kind === "attribute" ? /="[^"]*"/g : /<[^<>]*>/g;
  const found = nth([...xml.matchAll(pattern)], one.at);
  if (found === undefined) return xml;
  const [whole] = found;
  const by = one.kind === "text" ? `>${escaped(one.value)}<` : one.kind === "attribute" ? `="${escaped(one.value)}"` : whole.repeat(one.times);
  return xml.slice(0, found.index) + by + xml.slice(found.index + whole.length);
}

/** A packed file after some changes in its parts; now and then one of its bytes, or with a part that is gone. */
export function changedPackage(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const opened = seeds.map((bytes) => unzipSync(bytes));
  const changes = fc.array(fc.tuple(place, change), { minLength: 1, maxLength: 4 });
  const inside = fc.tuple(fc.nat(opened.length - 1), changes).map(([which, all]) => {
    const files = { ...opened[which] };
    // What a person writes is in the largest parts, so those are changed most.
    const parts = Object.keys(files)
      .filter((name) => /\.(?:xml|rels)$/.test(name))
      .sort((a, b) => (files[b]?.length ?? 0) - (files[a]?.length ?? 0));
    for (const [where, one] of all) {
      const name = nth(parts, where * where * where) ?? "";
      files[name] = strToU8(apply(strFromU8(files[name] ?? new Uint8Array()), one));
    }
    return zipSync(files, { level: 1 });
  });
  const without = fc.tuple(fc.nat(opened.length - 1), place).map(([which, at]) => {
    const files = { ...opened[which] };
    delete files[nth(Object.keys(files), at) ?? ""];
    return zipSync(files, { level: 1 });
  });
  const bytes = fc.tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 5 }), place).map(([seed, all, at]) => {
    const copy = at < 0.2 ? seed.slice(0, Math.floor(at * 5 * seed.length)) : seed.slice();
    for (const [where, byte] of all) if (copy.length > 0) copy[Math.floor(where * copy.length)] = byte;
    return copy;
  });
  const other = fc.oneof(fc.constantFrom("", "PK", "not packed at all").map(strToU8), mutated(["PK\u0003\u0004 text"]).map(strToU8));
  return fc.oneof({ weight: 14, arbitrary: inside }, { weight: 1, arbitrary: without }, { weight: 2, arbitrary: bytes }, { weight: 1, arbitrary: other });
}
