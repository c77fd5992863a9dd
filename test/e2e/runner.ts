import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { emptyFolder } from "./folder.ts";
import { type Ran, run } from "./process.ts";
import { root } from "./t6.ts";

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

export interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;

interface Job {
  /** What the steps printed, one after the other. */
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** How the last step ended. */
  readonly code: number | null;
}

/**
 * Runs those steps of the action that are shell scripts, as GitHub's runner does: with bash and its options, the inputs in the environment,
 * and files for outputs and summary. What is an action of somebody else's is left out.
 */
export function runAction(workspace: string, inputs: Readonly<Record<string, string>>): Job {
  const temp = emptyFolder();
  const file = (name: string) => join(temp, name);
  const context = new Map<string, string>([["github.action_path", root]]);
  for (const [name, { default: usual }] of Object.entries(action.inputs)) context.set(`inputs.${name}`, inputs[name] ?? usual);
  let log = "";
  let code: number | null = 0;
  for (const { id, shell, env = {}, run: script } of action.runs.steps) {
    if (script === undefined) continue;
    if (shell !== "bash") throw new Error("a composite action has to say which shell");
    for (const name of ["output", "summary"]) if (!existsSync(file(name))) writeFileSync(file(name), "");
    writeFileSync(file("output"), "");
    writeFileSync(file("step.sh"), script);
    const ran: Ran = run("bash", ["--noprofile", "--norc", "-eo", "pipefail", file("step.sh")], workspace, {
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      // What npm cannot find out over a network it tries again and again, and a package of one file needs nothing of it.
      npm_config_offline: "true",
      npm_config_cache: join(temp, ".npm"),
      npm_config_update_notifier: "false",
      ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filledIn(value, context)])),
    });
    log += ran.out + ran.err;
    code = ran.code;
    for (const line of readFileSync(file("output"), "utf8")
      .split("\n")
      .filter((each) => each !== "")) {
      const at = line.indexOf("=");
      context.set(`steps.${id}.outputs.${line.slice(0, at)}`, line.slice(at + 1));
    }
    if (code !== 0) break;
  }
  const outputs = Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, filledIn(value, context)]));
  return { log, summary: readFileSync(file("summary"), "utf8"), outputs, code };
}

/** Expressions that name something; there are no others in what the steps get. */
function filledIn(text: string, context: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => context.get(name) ?? "");
}

/** The commands that the runner would carry out: none between stop-commands and the word that was given there. */
export function commandsIn(log: string): readonly string[] {
  const commands: string[] = [];
  let word: string | undefined;
  for (const line of log.split("\n").map((each) => each.trimStart())) {
    if (word !== undefined) {
      if (line === `::${word}::`) word = undefined;
      continue;
    }
    word = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (word === undefined && /^::\w[\w-]*(?: [^:]*)?::/.test(line)) commands.push(line);
  }
  if (word !== undefined) throw new Error("commands were stopped for good");
  return commands;
}
