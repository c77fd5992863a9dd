import { afterAll, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { ranOn } from "../fuzz/host.ts";
import { openRoom } from "../fuzz/room.ts";
import { payloads, textOf } from "./payloads.ts";
import { planted } from "./planted.ts";
import { readers } from "./readers.ts";
import { argvIn, c, checks, rounds } from "./ways.ts";

/*
 * The same payloads where no words belong: in every id, date, number, address and value of a list, and as a key more of every entry. All of it is
 * refused, so what quotes it is a diagnostic; every command that reads evidence says something about it.
 */

type Way = readonly [command: string, reader: keyof typeof readers];

const ways: readonly Way[] = [
  ...checks,
  ...["score", "next", "report", "diff ./other", "compare ./other", "forecast", "ask export", "sheet export -o ./out/b.xlsx", "links --no-cache"].map(
    (command): Way => [`${command} ./case ${c}`, "terminal"],
  ),
  [`portfolio ./case ./other -f markdown ${c}`, "host-markdown"],
];

const room = openRoom();
afterAll(() => room.close());
const put = (round: number): void => {
  let field = round;
  const next = () => textOf(payloads[field++ % payloads.length] as (typeof payloads)[number], "words");
  const files = planted(() => "Words.", next);
  room.put(Object.fromEntries(Object.entries(files).map(([name, content]) => [`case/${name}`, content])));
};

test.each(ways)("t6 %s", { timeout: 1_800_000 }, async (command, reader) => {
  const argv = argvIn(room.path, command);
  const escapes: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    put(round);
    const { code, out, err } = await ranOn(main, argv);
    if (code === 3 || (out.length === 0 && err === "")) escapes.push(`round ${round}: exit ${code}: ${err}`);
    const found = out.length === 0 ? [] : readers[reader](out);
    escapes.push(...[...found, ...readers.terminal(Buffer.from(err))].map((what) => `round ${round}: ${what}`));
  }
  expect(escapes.slice(0, 5)).toEqual([]);
});
