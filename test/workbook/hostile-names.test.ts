import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { carriedBy, carriedOf, pageOf, withData } from "../../src/workbook/model/shell.ts";
import { sorted, unzipped, zipped } from "../../src/workbook/model/zip.ts";
import { deskOf as deskOfPage } from "../../src/workbook/page/carried.ts";
import { filesOf } from "./npd.ts";

/*
 * An assessment that somebody sent cannot reach another file: no name in it leads out of its folder, however it comes.
 */

const hostile = ["../up.yaml", "npd-2019/../../up.yaml", "..\\up.yaml", "C:\\up.yaml", "C:/up.yaml", "./../up.yaml"];
const absolute = "/etc/up.yaml";

const leadsOut = (name: string): boolean => name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.split(/[\\/]/).includes("..");

test("in a folder or as loose files: what leads out is left out, and an absolute name is taken below the folder", () => {
  const { files } = sorted(new Map([...hostile, absolute, "npd-2019/T6.1.yaml"].map((name) => [name, strToU8("a: 1")])));
  expect([...files.keys()]).toEqual(["etc/up.yaml", "npd-2019/T6.1.yaml"]);
});

test("in a zip, and in the zip that is saved after that", () => {
  const inside = unzipped(zipSync(Object.fromEntries([...hostile, absolute].map((name) => [name, strToU8("a: 1")]))), "x.zip");
  if (typeof inside === "string") throw new Error(inside);
  const { files, others } = sorted(inside);
  const again = unzipped(zipped(files, others), "y.zip");
  if (typeof again === "string") throw new Error(again);
  expect([...again.keys()].filter(leadsOut)).toEqual([]);
});

test("in a page with an assessment inside, opened by itself or from another page", async () => {
  const texts = new Map([...filesOf("npd-2019"), ...[...hostile, absolute].map((name) => [name, "a: 1"] as const)]);
  const others = new Map(hostile.map((name) => [name, Uint8Array.of(1)]));
  const page = withData(pageOf({ style: "", script: "", data: "null", digests: [] }), carriedOf({ folder: "npd-2019", files: texts, others }));
  const carried = carriedBy(page);
  if (carried === null) throw new Error("It carries one.");
  const desk = await deskOfPage(carried);
  expect([...desk.open.files.keys(), ...desk.others.keys()].filter(leadsOut)).toEqual([]);
  expect([...desk.open.files.keys()].sort()).toEqual([...filesOf("npd-2019").keys()].sort());
});
