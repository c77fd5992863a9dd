import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../cli/host.ts";
import { folderWith } from "../io/folder.ts";

/** What a step of the year comes to. */
interface Told {
  readonly code: number;
  /** Everything that was said, in one line, with paths from the repository. */
  readonly said: string;
}

const head = (name: string) =>
  `title: Self-assessment\ndata: {name: Statistics ${name}}\nproducer: {name: Office ${name}}\nassessor: {name: Office ${name}, role: producer}\nedition: "2.1"\nas_of: "2026-01-01"\nprofile: {sensitivity: low, public_interest: low}\n`;

/** The file of a practice with one policy in it. */
export const practice = (id: string, item: string, clause = `${id}a`): string =>
  `practice: ${id}\nevidence:\n  - id: ${item}\n    title: A policy\n    clauses: [${clause}]\n    kind: policy\n    statement: The policy on ${item} says who decides about ${id}.\n    state: in_place\n    said_by: producer\n    access: internal\n    dates: {about: "2025-05-01"}\n`;

/** A statistics office that keeps an assessment for each of its statistics in one repository, and what its people do there. */
export interface Office {
  readonly root: string;
  readonly git: (at: string, ...args: readonly string[]) => void;
  readonly write: (path: string, text: string) => void;
  readonly change: (path: string, by: (text: string) => string) => void;
  readonly move: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly copy: (from: string, to: string) => void;
  /** Commits everything. */
  readonly commit: (at: string, what: string) => void;
  /** Runs the command in a folder. */
  readonly t6: (at: string, command: string, ...args: readonly string[]) => Promise<Told>;
}

/** @param many how many statistics it has */
export function officeOf(many: number): Office {
  const root = folderWith({});
  const git: Office["git"] = (at, ...args) => {
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always", ...args], {
      cwd: join(root, at),
      stdio: "ignore",
    });
  };
  const write: Office["write"] = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const name of [...Array.from({ length: many }, (_, index) => `main/${statistic(index)}`), "partner/pupils"]) {
    write(`${name}/assessment.yaml`, head(name.slice(name.indexOf("/") + 1)));
    write(`${name}/T6.1.yaml`, practice("T6.1", "policy"));
  }
  const commit: Office["commit"] = (at, what) => {
    git(at, "add", "-A");
    git(at, "commit", "-qm", what);
  };
  for (const at of ["main", "partner"]) {
    git(at, "init", "-q", "-b", "main");
    commit(at, "the first day");
  }
  return {
    root,
    git,
    write,
    change: (path, by) => write(path, by(readFileSync(join(root, path), "utf8"))),
    move: (from, to) => {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
    remove: (path) => {
      if (!existsSync(join(root, path))) throw new Error(`${path} is not there`);
      rmSync(join(root, path), { recursive: true });
    },
    copy: (from, to) => cpSync(join(root, from), join(root, to), { recursive: true }),
    commit,
    t6: async (at, command, ...args) => {
      const { code, out, err } = await run([...command.split(" "), join(root, at), ...args.map((one) => one.replaceAll("ROOT", root))]);
      return { code, said: `${out}\n${err}`.replaceAll(`${root}/`, "").replace(/\s+/g, " ").trim() };
    },
  };
}

/** The folder of one of its statistics. */
const statistic = (index: number): string => `s-${String(index + 1).padStart(3, "0")}`;
