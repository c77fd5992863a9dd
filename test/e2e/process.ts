import { spawnSync } from "node:child_process";

/** Variables for a child process; undefined takes one away. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** A bare environment, so that nothing on the machine that runs the tests has a say in what is printed. */
export function environment(more: Variables = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, SystemRoot, TMPDIR } = process.env;
  const all = { PATH, HOME, SystemRoot, TMPDIR, LANG: "C.UTF-8", ...more };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], cwd: string, env: Variables = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env: environment(env), encoding: "utf8", maxBuffer: 2 ** 26 });
  if (error !== undefined) throw error;
  return { code: status, out: stdout, err: stderr };
}
