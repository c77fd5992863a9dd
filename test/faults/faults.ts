import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Trial } from "./calls.ts";

export interface Asked {
  /** At how many random moments the command is ended. */
  readonly random: number;
  readonly seed: number;
  /** Whether it is told to stop as well, at every call: then it may tidy up, and has to. */
  readonly signals: boolean;
  readonly abreast: number;
  /** At which calls, by their names; left out, at all. */
  readonly at?: RegExp;
}

export interface Faults {
  readonly calls: readonly string[];
  readonly ended: number;
  readonly failures: readonly string[];
}

/** All files below a folder, by their ways from there. */
type Files = ReadonlyMap<string, string>;

/** What t6 writes beside a file's place, and must not leave. */
const own = /(?:^|\/)\.?t6-[0-9a-f]{8}-\d+-/;

/** Ends a command at each call that writes, and at random moments; looks at what is there then, and after the same command was run again. */
export async function faults(root: string, trial: Trial, { random, seed, signals, abreast, at: wanted = /./ }: Asked): Promise<Faults> {
  const home = mkdtempSync(join(tmpdir(), "faults-"));
  let rooms = 0;
  const copy = (from: string): string => {
    rooms += 1;
    const room = join(home, `room-${rooms}`);
    cpSync(from, room, { recursive: true });
    return room;
  };
  const { drive } = trial;
  const run = (room: string, argv: readonly string[], fault = "0:before") => ran(root, home, room, argv, { fault, ...(argv === trial.argv && { drive }) });
  try {
    const start = join(home, "start");
    await furnish(root, home, start, trial);
    const before = filesIn(start);
    const log = join(home, "log");
    const clean = copy(start);
    const first = await ran(root, home, clean, trial.argv, { fault: "0:before", log, drive });
    const once = filesIn(clean);
    const again = await run(clean, trial.argv);
    const twice = filesIn(clean);
    const calls = existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n") : [];
    const failures: string[] = [];
    if ([first, again].some(({ code }) => code === 3 || code === null)) failures.push(`ends with ${first.code}, then ${again.code}: ${first.err}`);
    if (trial.onlyPrints === true) return { calls, ended: 0, failures: calls.length === 0 ? failures : [...failures, `writes: ${calls.join(", ")}`] };
    if (same(before, once)) failures.push(`writes nothing: ${first.err}`);

    const next = randomFrom(seed);
    const how: readonly Fault[] = [
      ...calls.flatMap((name, at): readonly Fault[] =>
        !wanted.test(name)
          ? []
          : [
              { name: `before ${name} (${at + 1} of ${calls.length})`, fault: `${at + 1}:before` },
              ...(name === "writeFileSync" ? [{ name: `within ${name} (${at + 1})`, fault: `${at + 1}:within` }] : []),
              ...(signals
                ? (["SIGINT", "SIGTERM"] as const).map((signal) => ({
                    name: `${signal} at ${name} (${at + 1})`,
                    fault: `${at + 1}:${signal}`,
                    mayTidy: true as const,
                  }))
                : []),
            ],
      ),
      ...Array.from({ length: random }, () => Math.round(next() * first.took * 1.2)).map((after) => ({ name: `after ${after} ms`, after })),
    ];
    const tryOne = async (fault: Fault): Promise<void> => {
      const room = copy(start);
      const told = (what: string) => failures.push(`${fault.name}: ${what}`);
      await ran(root, home, room, trial.argv, { ...fault, drive });
      const now = filesIn(room);
      for (const [way, text] of now) if (!own.test(way) && text !== before.get(way) && text !== once.get(way)) told(`${way} is neither old nor new`);
      for (const way of before.keys()) if (once.has(way) && !now.has(way)) told(`${way} is gone`);
      if (fault.mayTidy === true) for (const way of left(room)) told(`${way} is left after a signal`);
      if (trial.evidence !== undefined && isBetween(now, before, once)) {
        const checked = await run(room, ["check", trial.evidence]);
        if (checked.code !== 2 || !checked.err.includes("was ended while it wrote")) told(`a check of a state between ends with ${checked.code}`);
      }
      const { code, err } = await run(room, trial.argv);
      if (code === 3 || code === null) told(`the next run ends with ${code}: ${err}`);
      const after = filesIn(room);
      for (const way of left(room)) told(`${way} is left after the next run`);
      if (![once, twice].some((wanted) => same(wanted, after)))
        told(`the next run does not end where a run ends: ${differences(after, once).join(", ")}\n${err}`);
      rmSync(room, { recursive: true, force: true });
    };
    const waiting = [...how];
    await Promise.all(
      Array.from({ length: abreast }, async () => {
        for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await tryOne(one);
      }),
    );
    return { calls, ended: how.length, failures };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** How a run is ended: at a call, or after some time. */
interface Fault {
  readonly name: string;
  readonly fault?: string;
  readonly after?: number;
  readonly mayTidy?: true;
}

/** Makes the room: two assessments, an untouched copy of one, and a place for temporary files. Nothing above it is part of it. */
async function furnish(root: string, home: string, room: string, { prepare }: Trial): Promise<void> {
  for (const [fixture, name] of [
    ["npd-2019", "case"],
    ["npd-2019", "original"],
    ["all-met", "model"],
  ] as const)
    cpSync(join(root, "fixtures", fixture), join(room, name), { recursive: true });
  for (const name of ["tmp", ".git"]) mkdirSync(join(room, name));
  await prepare?.(room, (...argv) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/cli/t6.cjs"), ...argv], {
      cwd: room,
      env: environment(room),
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`t6 ${argv.join(" ")} ends with ${status}: ${stderr}`);
    return stdout;
  });
  mkdirSync(home, { recursive: true });
}

const environment = (room: string) => ({ PATH: process.env["PATH"], LANG: "C.UTF-8", TMPDIR: join(room, "tmp") });

function ran(
  root: string,
  home: string,
  room: string,
  argv: readonly string[],
  { fault = "0:before", after, log, drive }: { readonly fault?: string; readonly after?: number; readonly log?: string; readonly drive?: Trial["drive"] },
): Promise<{ readonly code: number | null; readonly err: string; readonly took: number }> {
  return new Promise((done) => {
    const begun = performance.now();
    const child = spawn(process.execPath, ["--require", join(root, "scripts/faults/kill.cjs"), join(root, "dist/cli/t6.cjs"), ...argv], {
      cwd: room,
      env: { ...environment(room), HOME: home, T6_FAULT: fault, ...(log !== undefined && { T6_FAULT_LOG: log }) },
      stdio: ["ignore", drive === undefined ? "ignore" : "pipe", "pipe"],
    });
    child.stdout?.setEncoding("utf8").once("data", (said: string) => {
      // Whoever is killed answers no more.
      void drive?.(said.trim(), room)
        .catch(() => undefined)
        .then(() => child.kill("SIGTERM"));
    });
    let err = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    const timer = after === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), after);
    child.on("close", (code) => {
      clearTimeout(timer);
      done({ code, err, took: performance.now() - begun });
    });
  });
}

function filesIn(room: string): Files {
  const ways = readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(room, join(entry.parentPath, entry.name)))
    .filter((way) => !way.startsWith(".git/"));
  return new Map(ways.map((way) => [way, readFileSync(join(room, way), "latin1")]));
}

/** Whatever t6 has left, folders too. */
const left = (room: string): readonly string[] => readdirSync(room, { recursive: true, encoding: "utf8" }).filter((way) => own.test(way));

const differences = (one: Files, other: Files): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((way) => one.get(way) !== other.get(way));
const same = (one: Files, other: Files): boolean => differences(one, other).length === 0;

/** Whether some files are new and some old. */
function isBetween(now: Files, before: Files, once: Files): boolean {
  const differing = differences(before, once);
  const fresh = differing.filter((way) => now.get(way) === once.get(way)).length;
  return fresh > 0 && fresh < differing.length;
}

/** Numbers from 0 to 1, always the same of the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
