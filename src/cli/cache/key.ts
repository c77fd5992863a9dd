import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { askedOf, inForce, sourcesOf } from "../../api/in-force.ts";
import type { ToRead } from "../../api/to-read.ts";
import { version } from "../../api/version.ts";
import { isDay } from "../../assess/calendar.ts";
import { isFileIn } from "../../io/file.ts";
import { inDisplay } from "../../io/in-display.ts";
import { listedBytes } from "../../io/read.ts";
import { todayInLondon } from "../../io/today.ts";
import { isShipped } from "../../model/shipped.ts";
import { readData } from "../../source/read-data.ts";
import type { CheckTask } from "../check-kept.ts";

/** What a run goes by, whatever the assessment. */
interface Ground {
  readonly task: CheckTask;
  readonly asOf: string | undefined;
}

/**
 * By what it is known whether an assessment was checked before: the digest of all that its check goes by. That is the program, the
 * catalogue, the configurations in force, what was asked, the names and bytes of its files, and where nothing else says it, the day.
 * Undefined where that cannot be said; then it is checked anew each time.
 */
export function keyMaker(ground: Ground): (one: ToRead) => string | undefined {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const program = `${version} ${programDigest()}`;
  return ({ place, config, ruling }) => {
    if (!place.areFiles || (ruling !== undefined && ruling.loaded === undefined)) return undefined;
    const { folder, files } = place;
    const wanted = askedOf(config, ground.task.gate.flags).flatMap(({ asked }) => asked.gate?.required_files ?? []);
    const settings = inForce(config)
      .flatMap(sourcesOf)
      .map((one) => [one.path, one.folder, one.text]);
    const hash = createHash("sha256");
    hash.update(
      JSON.stringify([program, ground, ruling?.loaded?.name, ruling?.loaded?.digest(), settings, folder, wanted.map((file) => [file, isFileIn(folder, file)])]),
    );
    let dayed = ground.asOf !== undefined;
    for (const name of files) {
      const bytes = listedBytes(inDisplay(folder, name));
      if (bytes === undefined || namesFile(bytes)) return undefined;
      hash.update(JSON.stringify([name, bytes.length])).update(bytes);
      dayed ||= /^assessment\.ya?ml$/.test(name) && hasDay(bytes);
    }
    if (!dayed) hash.update(todayInLondon());
    return hash.digest("hex");
  };
}

/**
 * Whether a file may name a catalogue that is a file too, of which nothing is known here. Those that come with the program are a part of it.
 */
function namesFile(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!text.includes("catalogue") && !text.includes("crosswalk")) return false;
  const data = readData(text.toString("utf8"))?.data;
  return data === undefined || namesIn(data).some((name) => !isShipped(name));
}

/** What stands behind the words that name a catalogue, in an entry and in those right below it. */
function namesIn(data: unknown, depth = 2): readonly string[] {
  if (typeof data !== "object" || data === null || Array.isArray(data) || depth === 0) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value !== "string" ? namesIn(value, depth - 1) : key === "catalogue" || key === "crosswalk" ? [value] : [],
  );
}

/** Whether a main file gives the day on which the evidence is weighed, once and beyond doubt. */
function hasDay(bytes: Uint8Array): boolean {
  const given = [
    ...Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/^["']?as_of\b(.*)$/gm),
  ];
  const day = /^: +["']?(\d{4}-\d\d-\d\d)["']? *$/.exec(given[0]?.[1] ?? "")?.[1];
  return given.length === 1 && day !== undefined && isDay(day);
}

/** The digest of the built program: a chunk names those that it loads by theirs, so that the first of them stands for all. */
function programDigest(): string {
  const main = join(fileURLToPath(import.meta.url), "../main.cjs");
  return existsSync(main) ? process.getBuiltinModule("node:crypto").createHash("sha256").update(readFileSync(main)).digest("hex") : "";
}
