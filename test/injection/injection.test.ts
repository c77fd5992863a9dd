import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { documentKinds } from "../../src/model/documents.ts";
import { ranOn } from "../fuzz/host.ts";
import { openRoom } from "../fuzz/room.ts";
import { payloads, textOf } from "./payloads.ts";
import { pdf } from "./pdf-reader.ts";
import { planted } from "./planted.ts";
import { readers } from "./readers.ts";
import { argvIn, c, checks, day, rounds } from "./ways.ts";

/* Two hundred payloads, each in every field of words of every file of an assessment, in every output: read back, they are words and nothing else. */

const all = Object.freeze({ ...readers, pdf });
type Way = readonly [command: string, reader: keyof typeof all];

const documents = documentKinds.flatMap((kind): Way[] => [
  [`report ./case -d ${kind} -f html --audience internal ${c}`, "html"],
  [`report ./case -d ${kind} -f markdown --audience internal ${c}`, "markdown"],
  [`report ./case -d ${kind} -f docx --audience internal ${c}`, "packed"],
  [`report ./case -d ${kind} -f odt --audience internal ${c}`, "packed"],
  [`report ./case -d ${kind} -o ./out/${kind}.pdf --audience internal ${c}`, "pdf"],
]);
const ways: readonly Way[] = [
  ...documents,
  [`report ./case -d request -f form ${c}`, "html"],
  [`report ./case -f json --audience internal ${c}`, "json"],
  ...checks,
  [`score ./case --color ${c}`, "terminal"],
  [`score ./case -f json --audience internal ${c}`, "json"],
  [`score ./case -f ndjson --audience internal ${c}`, "ndjson"],
  [`next ./case --all --color ${c}`, "terminal"],
  [`next ./case -f json ${c}`, "json"],
  [`explain T6.2c ./case --color ${c}`, "terminal"],
  [`portfolio ./case ./other -f html ${c}`, "html"],
  [`portfolio ./case ./other -f markdown ${c}`, "host-markdown"],
  [`portfolio ./case ./other -f csv ${c}`, "csv"],
  [`portfolio ./case ./other -f json ${c}`, "json"],
  [`diff ./other ./case --anyway --color ${c}`, "terminal"],
  [`diff ./other ./case --anyway -f json ${c}`, "json"],
  [`diff ./other ./case --anyway -f markdown ${c}`, "host-markdown"],
  [`compare ./other ./case --anyway --color ${c}`, "terminal"],
  [`compare ./other ./case --anyway -f json ${c}`, "json"],
  [`compare ./other ./case --anyway -f markdown ${c}`, "host-markdown"],
  [`forecast ./case --color ${c} ${day}`, "terminal"],
  [`forecast ./case -f json ${c} ${day}`, "json"],
  [`forecast ./case --days 3000 -f ics ${c} ${day}`, "ics"],
  [`ask export ./case ${c}`, "csv"],
  [`ask export ./case -d fact-check ${c}`, "csv"],
  [`sheet export ./case -o ./out/book.xlsx ${c}`, "book"],
  [`sheet export ./case -o ./out/book.ods ${c}`, "book"],
  [`links ./case --no-cache --color ${c} ${day}`, "terminal"],
  [`links ./case --no-cache -f json ${c} ${day}`, "json"],
  [`links ./case --no-cache -f markdown ${c} ${day}`, "host-markdown"],
];

const room = openRoom();
afterAll(() => room.close());
/** Field after field with the payload after. */
const inRound = (round: number) => {
  let field = round;
  return planted((_, kind) => textOf(payloads[field++ % payloads.length] as (typeof payloads)[number], kind));
};
const put = (round: number): void => room.put(Object.fromEntries(Object.entries(inRound(round)).map(([name, content]) => [`case/${name}`, content])));

test.each(ways)("t6 %s", { timeout: 1_800_000 }, async (command, reader) => {
  const argv = argvIn(room.path, command);
  const escapes: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    put(round);
    const { code, out, err } = await ranOn(main, argv);
    const content = argv.includes("-o") ? readFileSync(argv[argv.indexOf("-o") + 1] ?? "") : out;
    const found = content.length === 0 && reader !== "terminal" ? [`nothing is printed (${code}): ${err}`] : await all[reader](content);
    escapes.push(...[...found, ...readers.terminal(Buffer.from(err))].map((what) => `round ${round}: ${what}`));
  }
  expect(escapes.slice(0, 5)).toEqual([]);
});
