import { performance } from "node:perf_hooks";
import fc from "fast-check";
import type { Call } from "./calls.ts";
import type { Main } from "./host.ts";
import { type Fault, isSoundBy, judged } from "./judge.ts";
import { type Kind, kindsOf } from "./kinds.ts";
import { prepare } from "./prepared.ts";
import { type Files, openRoom } from "./room.ts";

/** What is asked of a session. */
export interface Asked {
  readonly main: Main;
  readonly runs: number;
  readonly seed: number;
  /** One kind alone. */
  readonly kind?: string;
  /** How many calls are made of each input, besides the check; all of them where it is left out. */
  readonly calls?: number;
  /** To begin nothing more after so many milliseconds. */
  readonly timeBox?: number;
  /** Whether it counts how long a run takes. */
  readonly isTimed?: boolean;
  /** Is told of each failing input as it is found. */
  readonly found?: (failure: Failure) => void;
}

/** An input of which something did not hold, made as small as is cheap. */
export interface Failure extends Fault {
  readonly kind: string;
  readonly seed: number;
  readonly files: Files;
  readonly argv: readonly string[];
}

/** What came of a session. */
export interface Session {
  readonly inputs: number;
  readonly calls: number;
  /** How often each kind of input was tried, and how many of them check lets pass. */
  readonly byKind: ReadonlyMap<string, { inputs: number; sound: number }>;
  /** One failure of each kind, and how many inputs show it. */
  readonly failures: readonly (Failure & { readonly times: number })[];
}

/** The number of the input alone decides what is tried with it, so that one can be tried again by itself. */
function chosen({ calls }: Kind, seed: number, most: number | undefined): readonly Call[] {
  const [first, ...rest] = calls;
  if (most === undefined || first === undefined || rest.length <= most) return calls;
  const step = (Math.imul(seed, 2654435761) >>> 0) % rest.length;
  return [first, ...Array.from({ length: most }, (_, index) => rest[(step + index * 7) % rest.length] as Call)];
}

/** How often a failing input is tried smaller. */
const attempts = 60;

/** What two failures of one kind have in common. */
const sameness = ({ kind, call, what }: Failure): string => `${kind} ${/^\S+/.exec(call)?.[0]} ${what.replace(/\d+|[‘“][^’”]*[’”]/g, "…").slice(0, 120)}`;

/** Tries inputs, one after the other, and tells of what did not hold. */
export async function fuzz({ main, runs, seed, kind, calls, timeBox, isTimed = true, found }: Asked): Promise<Session> {
  const all = kindsOf(await prepare(main)).filter(({ name }) => kind === undefined || name === kind);
  if (all.length === 0) throw new Error(`There is no kind of input called ${kind}.`);
  const room = openRoom();
  const failures = new Map<string, Failure & { times: number }>();
  const byKind = new Map(all.map(({ name }) => [name, { inputs: 0, sound: 0 }]));
  const began = performance.now();
  let [inputs, made] = [0, 0];

  /** All that does not hold of one input. */
  const tried = async (files: Files, which: readonly Call[]): Promise<{ readonly faults: readonly Fault[]; readonly isSound: boolean }> => {
    room.put(files);
    let isSound = false;
    const faults: Fault[] = [];
    for (const [index, call] of which.entries()) {
      const { ran, faults: more } = await judged(main, call, room.path, isSound, isTimed);
      made += 1;
      if (index === 0 && call.argv[0] === "check") isSound = isSoundBy(ran);
      faults.push(...more);
    }
    return { faults, isSound };
  };

  /** The smallest input with the same fault that so many attempts find. After them nothing counts as one any more, and the search ends. */
  const smallest = async (one: Kind, own: number, fault: Fault, files: Files): Promise<Files> => {
    const which = one.calls.filter(({ name }, index) => name === fault.call || index === 0);
    let [least, left] = [files, attempts];
    const holds = async (candidate: Files): Promise<boolean> => {
      if (left === 0) return true;
      left -= 1;
      const { faults } = await tried(candidate, which);
      const isThere = faults.some(({ call, what }) => call === fault.call && what === fault.what);
      if (isThere) least = candidate;
      return !isThere;
    };
    await fc.check(fc.asyncProperty(one.input, holds), { seed: own, numRuns: 1 });
    return least;
  };

  try {
    for (; inputs < runs && (timeBox === undefined || performance.now() - began < timeBox); inputs += 1) {
      const own = (seed + inputs) | 0;
      const one = all[(own >>> 0) % all.length] as Kind;
      let files: Files = {};
      let faults: readonly Fault[] = [];
      const counts = byKind.get(one.name) as { inputs: number; sound: number };
      const property = fc.asyncProperty(one.input, async (input) => {
        files = input;
        const { faults: those, isSound } = await tried(input, chosen(one, own, calls));
        if (isSound) counts.sound += 1;
        faults = those;
      });
      await fc.check(property, { seed: own, numRuns: 1, endOnFailure: true });
      counts.inputs += 1;
      for (const fault of faults) {
        const failure: Failure = { ...fault, kind: one.name, seed: own, files, argv: one.calls.find(({ name }) => name === fault.call)?.argv ?? [] };
        const key = sameness(failure);
        const known = failures.get(key);
        if (known !== undefined) known.times += 1;
        else {
          const least = { ...failure, files: await smallest(one, own, fault, files) };
          failures.set(key, { ...least, times: 1 });
          found?.(least);
        }
      }
    }
  } finally {
    room.close();
  }
  return { inputs, calls: made, byKind, failures: [...failures.values()] };
}
