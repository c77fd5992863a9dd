import { join } from "node:path";
import { expect, test } from "vitest";
import { findToRead } from "../../src/api/load.ts";
import { serve } from "../../src/cli/jobs/serve.ts";
import { claimed, type Order, type Sent } from "../../src/cli/jobs/task.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

test("all that a thread is told and sends back is data alone, and each place is somebody's once", async () => {
  const { toRead, named } = await findToRead(
    ["npd-2019", "npd-2016", "all-met"].map((name) => join(fixtures, name)),
    {},
  );
  const next = new Int32Array(new SharedArrayBuffer(4));
  const gate = { flags: { fail_on: "warning", gate: { minimum_position: "partly_shown" } } } as const;
  const order: Order = { task: { name: "check", asked: { gate, final: false } }, places: toRead.map(({ place }) => place), named, options: {}, next };
  const sent: Sent[] = [];
  await Promise.all([1, 2].map(() => serve({ ...structuredClone({ ...order, next: 0 }), next }, (one) => sent.push(one))));
  for (const one of sent) expect(structuredClone(one)).toEqual(one);
  expect(
    sent
      .flat()
      .map(([index]) => index)
      .toSorted(),
  ).toEqual([0, 1, 2]);
});

test.each([1, 2, 63, 64, 65, 1000, 5000])("of %s places each is claimed once, the first first", (many) => {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const [one, other] = [claimed(next, many), claimed(next, many)];
  const all: number[] = [];
  for (let turn = one.next(); !turn.done; turn = (all.length % 3 === 0 ? one : other).next()) all.push(...turn.value);
  expect(all).toEqual(Array.from({ length: many }, (_, index) => index));
});
