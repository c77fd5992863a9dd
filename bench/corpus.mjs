/**
 * Writes assessments to measure with: a fixture, its files with their statements numbered by a seed, so that every file differs from every
 * other and what is wrong with it is what is wrong with the fixture.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accidents } from "./accidents.mjs";
import { seeded } from "./random.mjs";

const fixtures = new URL("../fixtures/", import.meta.url).pathname;
const plain = ["assessment.yaml", "T6.1.yaml", "T6.2.yaml", "T6.3.yaml", "T6.4.yaml", "T6.5.yaml"];

/** What assessments can be like. */
export const kinds = Object.freeze({
  /** Six files in which nothing is wrong. */
  clean: { fixture: "all-met", files: plain },
  /** A real case: seven files, a few warnings and a note. */
  warned: { fixture: "npd-2019", files: [...plain, "asks.yaml"] },
  /** Nothing is wrong, but in every twentieth file somebody made a mistake. */
  broken: { fixture: "all-met", files: plain, every: 20 },
});

/** Puts `count` assessments of a kind into a fresh folder. The same count gives the same bytes. Says how many files and bytes those are. */
export function writeCorpus(folder, kind, count) {
  const { fixture, files, every } = kinds[kind];
  const texts = files.map((file) => ({ file, text: readFileSync(join(fixtures, fixture, file), "utf8") }));
  const random = seeded(20191119);
  let written = 0;
  let bytes = 0;
  rmSync(folder, { recursive: true, force: true });
  for (let index = 0; index < count; index += 1) {
    const home = join(folder, `assessment-${String(index).padStart(5, "0")}`);
    mkdirSync(home, { recursive: true });
    for (const { file, text } of texts) {
      const own = reworded(text, random);
      written += 1;
      const final = every !== undefined && written % every === 0 ? accidents[Math.floor(random() * accidents.length)](own) : own;
      writeFileSync(join(home, file), final);
      bytes += Buffer.byteLength(final);
    }
  }
  return { files: written, bytes };
}

/** One assessment of which one file is as large as a file may be: the same items again and again, each with ids of its own. */
export function writeHuge(folder, items) {
  writeCorpus(folder, "warned", 1);
  const file = join(folder, readdirSync(folder)[0], "T6.1.yaml");
  const text = readFileSync(file, "utf8");
  const [, head, entries, tail] = /^([\s\S]*?\nevidence:\n)([\s\S]*?\n)(?=\n?\S)([\s\S]*)$/.exec(text);
  const random = seeded(20191119);
  let all = "";
  for (let copy = 0; copy < items; copy += 1) all += reworded(copy === 0 ? entries : entries.replace(/^( +- id: )(.*)$/gm, `$1$2-${copy}`), random);
  writeFileSync(file, head + all + tail);
  return { files: 7, bytes: Buffer.byteLength(head + all + tail) };
}

function reworded(text, random) {
  return text.replace(/^( +statement: )([A-Z].*)$/gm, (_all, key, words) => key + numbered(words, random));
}

/** The same words, with a number of its own: a sentence in another order would be none, and t6 says so. */
function numbered(text, random) {
  return text.replace(/\.?$/, ` (record ${Math.floor(random() * 1e9)}).`);
}
