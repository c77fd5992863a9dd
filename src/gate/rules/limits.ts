import type { Problem } from "../../diagnostics/problem.ts";
import { raise, raiseWhole } from "../../diagnostics/raise.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { ConfigFile } from "../../model/generated/schemas.ts";
import type { Pointer } from "../../model/pointer.ts";

type Limits = NonNullable<ConfigFile["limits"]>;

/** The limits that one configuration sets. */
export interface SetLimits {
  readonly limits: Limits;
  /** The configuration, as it is seen from the folder of the assessment: the same wherever t6 was started. */
  readonly config: string;
}

/** A file that was read, and how long it is. */
export interface Sized {
  readonly file: string;
  readonly bytes: number;
}

/**
 * What is beyond the limits that configurations set. Of several that set one the strictest counts, and is named.
 * @param files those of the assessment that could be read
 */
export function limitProblems(all: readonly SetLimits[], files: readonly Sized[], assessment: Assessment | undefined): readonly Problem[] {
  return [
    ...sizes(strictest(all, "file_kib"), files),
    ...(assessment === undefined ? [] : [...depths(strictest(all, "depth"), assessment), ...lists(strictest(all, "items"), assessment)]),
  ];
}

interface Limit {
  readonly most: number;
  readonly args: { readonly setting: string; readonly config: string; readonly limit: string };
}

function strictest(all: readonly SetLimits[], key: keyof Limits): Limit | undefined {
  const found = all.flatMap(({ limits, config }) => (limits[key] === undefined ? [] : [{ most: limits[key], config }])).sort((a, b) => a.most - b.most)[0];
  return (
    found && {
      most: found.most,
      args: { setting: `limits.${key}`, config: found.config, limit: key === "file_kib" ? `${found.most} KiB` : String(found.most) },
    }
  );
}

function sizes(limit: Limit | undefined, files: readonly Sized[]): readonly Problem[] {
  if (limit === undefined) return [];
  const over = files.filter(({ bytes }) => bytes > limit.most * 1024);
  return over.map(({ file, bytes }) => raiseWhole("file/over-limit", { has: `is ${Math.ceil(bytes / 1024)} KiB long`, ...limit.args }, file));
}

function lists(limit: Limit | undefined, { head, practices, asks }: Assessment): readonly Problem[] {
  if (limit === undefined) return [];
  const all = [
    { file: head.file, key: "sources", count: (head.data.sources ?? []).length },
    ...practices.map(({ file, data }) => ({ file, key: "evidence", count: (data.evidence ?? []).length })),
    ...(asks === undefined ? [] : [{ file: asks.file, key: "asks", count: asks.data.asks.length }]),
  ];
  return all
    .filter(({ count }) => count > limit.most)
    .map(({ file, key, count }) => raise("file/over-limit", { has: `has ${count} entries under ‘${key}’`, ...limit.args }, { file, pointer: [key] }, "key"));
}

function depths(limit: Limit | undefined, { head, practices, asks }: Assessment): readonly Problem[] {
  if (limit === undefined) return [];
  return [head, ...practices, ...(asks === undefined ? [] : [asks])].flatMap(({ file, data }) => {
    const pointer = tooDeep(data, limit.most, []);
    return pointer === undefined
      ? []
      : [raise("file/over-limit", { has: `has entries more than ${limit.most} levels deep, here first`, ...limit.args }, { file, pointer })];
  });
}

/** The first value that lies deeper than so many levels. The reader has refused what is deeper than the stack allows. */
function tooDeep(value: unknown, levels: number, pointer: Pointer): Pointer | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (levels === 0) return pointer;
  for (const [key, one] of Object.entries(value)) {
    const found = tooDeep(one, levels - 1, [...pointer, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
