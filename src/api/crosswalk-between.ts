import { disk } from "../io/disk.ts";
import { inDisplay } from "../io/in-display.ts";
import type { Crosswalk, CrosswalkFile } from "../model/generated/schemas.ts";
import { isShipped } from "../model/shipped.ts";
import { openFile } from "./open.ts";
import { shippedText } from "./shipped.ts";

/** The crosswalk between two catalogues, in whatever order they are given; undefined where none that comes with t6 has one. */
export async function crosswalkBetween(one: string, other: string): Promise<Crosswalk | undefined> {
  for (const [to, from] of [
    [other, one],
    [one, other],
  ] as const) {
    const crosswalk = isShipped(to) ? (await shippedText(to)).written.crosswalk : undefined;
    if (crosswalk?.from === from) return crosswalk;
  }
  return undefined;
}

/** The catalogue that an assessment was carried over from; undefined where it was not. */
export async function carriedFrom(folder: string): Promise<string | undefined> {
  const path = inDisplay(folder, "crosswalk.yaml");
  if (disk.readText(path).text === undefined) return undefined;
  const { data } = await openFile(disk, path, path, { wanted: "crosswalk" });
  return (data as CrosswalkFile | undefined)?.from.catalogue;
}
