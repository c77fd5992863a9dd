import { join } from "node:path";
import { type Ran, run, type Variables } from "./process.ts";
import { served } from "./served/serve.ts";

export const root = join(import.meta.dirname, "../..");
export const command = join(root, "dist/cli/t6.cjs");

export interface Place {
  /** Where it is run: left out, the root of the repository. */
  readonly cwd?: string;
  readonly env?: Variables;
}

/** Whether a call needs a process of its own: what Node reads as it starts cannot be changed later. */
const needsOwn = (env: Variables): boolean => Object.keys(env).some((name) => /^(?:TZ|LANG|LC_\w+|NODE_\w+)$/.test(name));

/** Runs the built command. Whatever it was asked, it shows nobody a stack and has no mistake of its own to own up to. */
export function t6(args: readonly string[], { cwd = root, env = {} }: Place = {}): Ran {
  return sound(args, needsOwn(env) ? run(process.execPath, [command, ...args], cwd, env) : served(args, cwd, env));
}

/** The same in a process of its own, for tests of how one begins and ends. */
export const ownT6 = (args: readonly string[], { cwd = root, env = {} }: Place = {}): Ran => sound(args, run(process.execPath, [command, ...args], cwd, env));

function sound(args: readonly string[], ran: Ran): Ran {
  const said = `t6 ${args.join(" ")}\n${ran.out}${ran.err}`;
  if (/^\s+at .*(?::\d+:\d+\)?|<anonymous>\)?|native\)?)$/m.test(ran.out + ran.err)) throw new Error(`a stack trace: ${said}`);
  if (ran.code === 3 || ran.code === null) throw new Error(`ended with ${ran.code}: ${said}`);
  return ran;
}
