import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { Source } from "../../model/generated/schemas.ts";
import { sameName } from "../parties.ts";

/**
 * One document among the sources under two ids: what is said in one and seen in the other would rest on two. Two reports of a series have one title; then
 * an address, a reference or a date tells them apart.
 */
export function sourceTwice({ assessment: { head } }: Decision): Problem[] {
  const sources = head.data.sources ?? [];
  const byAddress = new Map<string, Source>();
  const byTitle = new Map<string, Source[]>();
  return sources.flatMap((source, index) => {
    const { id, url, title } = source;
    const address = url === undefined ? undefined : bareAddress(url);
    const named = title.trim().toLowerCase();
    const there = address === undefined ? undefined : byAddress.get(address);
    const alike = byTitle.get(named) ?? [];
    const first = there ?? alike.find((other) => mayBeOne(other, source));
    if (address !== undefined && there === undefined) byAddress.set(address, source);
    byTitle.set(named, [...alike, source]);
    // Two with the same id are told elsewhere.
    if (first === undefined || first.id === id) return [];
    const same = there === undefined ? "title" : "address";
    return [raise("reference/source-twice", { id, first: first.id, same }, { file: head.file, pointer: ["sources", index, "id"] })];
  });
}

const bareAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");

/** Whether nothing that two sources of one title say of themselves tells them apart. */
const mayBeOne = (one: Source, other: Source): boolean =>
  isNoOther(one.publisher, other.publisher, sameName) &&
  isNoOther(one.url, other.url, (a, b) => bareAddress(a) === bareAddress(b)) &&
  isNoOther(one.reference, other.reference, sameName) &&
  isNoOther(one.published, other.published, (a, b) => a.startsWith(b) || b.startsWith(a));

const isNoOther = (one: string | undefined, other: string | undefined, isSame: (one: string, other: string) => boolean): boolean =>
  one === undefined || other === undefined || isSame(one, other);
