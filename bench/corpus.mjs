/**
 * Writes assessments to measure with: a fixture, six files each, with its words shuffled by a seed, so that
 * every file differs from every other and what is wrong with it is what is wrong with the fixture.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "./random.mjs";

const usual = ["assessment.yaml", "T6.1.yaml", "T6.2.yaml", "T6.3.yaml", "T6.4.yaml", "T6.5.yaml"];

/** Puts `count` assessments into a fresh folder. The same count gives the same bytes. */
export function writeCorpus(folder, fixture, count, files = usual) {
  const texts = files.map((file) => ({ file, text: readFileSync(join(fixture, file), "utf8") }));
  const random = seeded(20191119);
  rmSync(folder, { recursive: true, force: true });
  for (let index = 0; index < count; index += 1) {
    const home = join(folder, `assessment-${String(index).padStart(5, "0")}`);
    mkdirSync(home, { recursive: true });
    for (const { file, text } of texts)
      writeFileSync(
        join(home, file),
        text.replace(/^( +statement: )([A-Z].*)$/gm, (_all, key, words) => key + shuffled(words, random)),
      );
  }
  return count * files.length;
}

/** The same words in another order; as many, so that files keep their size. */
function shuffled(text, random) {
  const words = text.replace(/[.,:;]/g, "").split(" ");
  for (let last = words.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [words[last], words[other]] = [words[other], words[last]];
  }
  return `The ${words.join(" ")}.`;
}
