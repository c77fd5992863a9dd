import { beforeAll, describe, expect, test } from "vitest";
import { runsOf } from "../runs.ts";
import { type Office, officeOf, practice } from "./office.ts";

/*
 * A year of a repository in which an office keeps the assessments of all its statistics, with the people of the office as they are. Each
 * step begins where the one before it ended: npm run laws plays it with three hundred statistics.
 */
const many = runsOf(300, 15);
let office: Office;
beforeAll(() => {
  office = officeOf(many);
}, 120_000);

const check = (...args: readonly string[]) => office.t6("main", "check", ...args);
const passes = (said: RegExp = /./) => ({ code: 0, said: expect.stringMatching(said) });
const fails = (said: RegExp) => ({ code: 1, said: expect.stringMatching(said) });
const isRefused = (said: RegExp) => ({ code: 2, said: expect.stringMatching(said) });
const inAll = (less = 0) => `${many - less} assessments`;
const waiver = (rest: string) =>
  `waivers:\n  - {${rest}, reason: It is known., approved_by: {name: Priya Shah, role: Head of Surveys}, approved_on: "2026-05-02", expires_on: "2026-09-30"}\n`;

describe.sequential(`a year of ${many} assessments`, () => {
  test("January: the gate is put up over what there is, and what there is stays", async () => {
    office.write("main/t6.config.yaml", "fail_on: warning\nbaseline: t6.baseline.yaml\n");
    expect(await check()).toMatchObject(isRefused(/The baseline \S+ cannot be read: there is no such file or folder/));
    expect(await office.t6("main", "baseline write")).toMatchObject(passes(/^wrote .*: \d+ diagnostics, \d+ new, 0 gone\.$/));
    expect(await check()).toMatchObject(passes(new RegExp(`${inAll()}: \\d+ warnings, \\d+ notes \\(\\d+ in the baseline\\)$`)));
    office.commit("main", "the gate");
    expect(await check("--changed-since", "main")).toMatchObject(passes(new RegExp(`Nothing to check: ${inAll()} have not changed since main$`)));
  });

  test("February: a pull request that breaks is red, and nothing else is looked at; mended, it is green", async () => {
    office.write("main/s-003/T6.2.yaml", practice("T6.2", "rights", "T6.9z"));
    expect(await check("--changed-since", "main")).toMatchObject(fails(/reference\/unknown-clause at main\/s-003\/T6\.2\.yaml:5.* in 1 assessment: 1 error/));
    office.write("main/s-003/T6.2.yaml", "practice: T6.2\nevidence: [\n");
    expect(await check("--changed-since", "main")).toMatchObject(fails(/main\/s-003: Everything|T6\.2 is unknown/));
    office.write("main/s-003/T6.2.yaml", practice("T6.2", "rights"));
    expect(await check("--changed-since", "main")).toMatchObject(passes(/This baseline holds 1 diagnostic that is no longer there/));
    expect(await check()).toMatchObject(passes(new RegExp(inAll())));
    office.commit("main", "rights");
  });

  test("March: an improvement of what is frozen is green, also where it leaves the half of it", async () => {
    office.write("main/s-004/T6.2.yaml", "practice: T6.2\n");
    office.write("main/s-004/T6.3.yaml", "practice: T6.3\n");
    expect(await check("--changed-since", "main")).toMatchObject(passes());
    office.change("main/s-004/assessment.yaml", (text) => text.replace("title: Self-assessment", "title: Self-assessment of the year"));
    expect(await check()).toMatchObject(passes());
    office.commit("main", "two practices");
  });

  test("April: a folder that gets another name brings what is frozen along when it is told so", async () => {
    office.move("main/s-005", "main/education/s-005");
    expect(await check("--changed-since", "main")).toMatchObject(fails(/file\/practice-missing at main\/education\/s-005\/assessment\.yaml/));
    expect(await office.t6("main", "baseline write", "--prune", "--moved", "ROOT/main/s-005=ROOT/main/education/s-005")).toMatchObject(
      passes(/ 0 new, \d+ gone\.$/),
    );
    for (const args of [[], ["--changed-since", "main"]]) expect(await check(...args)).toMatchObject(passes());
    office.commit("main", "education");
  });

  test("May: an assessment that is gone is missed by a pull request, until somebody says that it is meant", async () => {
    office.remove("main/s-006");
    expect(await check("--changed-since", "main")).toMatchObject(fails(/main\/s-006\/assessment\.yaml: This file is gone since main, and 1 more with it/));
    expect(await check("--changed-since", "main", "--allow-lost")).toMatchObject(passes(/2 files are gone since main/));
    office.change("main/t6.config.yaml", (text) => text + waiver("code: gate/lost, file: s-006/assessment.yaml"));
    expect(await check("--changed-since", "main", "--as-of", "2026-05-03")).toMatchObject(passes(/Priya Shah, Head of Surveys: It is known/));
    office.remove("main/s-007/T6.1.yaml");
    expect(await check("--changed-since", "main", "--as-of", "2026-05-03")).toMatchObject(fails(/main\/s-007\/T6\.1\.yaml: This file is gone since main/));
    office.write("main/s-007/T6.1.yaml", practice("T6.1", "policy"));
    office.commit("main", "no longer made");
  });

  test("October: the waiver has expired, and nobody can overlook it; taken out, and what is gone pruned, all is green", async () => {
    expect(await check("--as-of", "2026-10-01")).toMatchObject(fails(/This waiver of gate\/lost expired on 2026-09-30/));
    office.change("main/t6.config.yaml", (text) => text.replace(/waivers:[\s\S]*/, ""));
    expect(await office.t6("main", "baseline write", "--prune")).toMatchObject(passes(/ 0 new, \d+ gone\.$/));
    const { code, said } = await check();
    expect([code, said]).toEqual([0, expect.not.stringContaining("no longer there")]);
    office.commit("main", "waiver");
  });

  test("October: a waiver for something that fails holds to its last day, and no longer", async () => {
    office.write("main/s-008/T6.2.yaml", practice("T6.2", "rights").replace("rights says who decides about T6.2", "policy says who decides about T6.1"));
    expect(await check("--as-of", "2026-05-03")).toMatchObject(fails(/evidence\/repeated-statement at main\/s-008\/T6\.2\.yaml/));
    office.change("main/t6.config.yaml", (text) => text + waiver("code: evidence/repeated-statement, file: s-008/T6.2.yaml"));
    expect(await check("--as-of", "2026-09-30")).toMatchObject(passes(/Priya Shah, Head of Surveys: It is known/));
    expect(await check("--as-of", "2026-10-01")).toMatchObject(fails(/evidence\/repeated-statement at main\/s-008\/T6\.2\.yaml/));
    office.write("main/s-008/T6.2.yaml", practice("T6.2", "rights"));
    office.change("main/t6.config.yaml", (text) => text.replace(/waivers:[\s\S]*/, ""));
    expect(await check()).toMatchObject(passes());
    office.commit("main", "rights of another");
  });

  test("November: the assessments of a partner come as a submodule, and a clone without it is not green", async () => {
    office.git("main", "submodule", "add", "-q", `${office.root}/partner`, "partner");
    office.commit("main", "partner");
    expect(await check()).toMatchObject(passes(/main\/partner is a repository of its own, and nothing that \S+main\/t6\.config\.yaml asks is asked there/));
    office.git("", "clone", "-q", "main", "clone");
    expect(await office.t6("clone", "check")).toMatchObject(isRefused(/clone\/partner is a submodule that is not checked out, so nothing in it was checked/));
    office.git("clone", "submodule", "update", "-q", "--init");
    expect(await office.t6("clone", "check")).toMatchObject(passes(new RegExp(inAll())));
    expect(await check("--config", "ROOT/main/t6.config.yaml")).toMatchObject(fails(/file\/practice-missing at main\/partner\/pupils\/assessment\.yaml/));
  });

  test("November: work goes on in a worktree; a shallow clone has no past", async () => {
    office.git("main", "worktree", "add", "-q", "../tree", "-b", "work");
    office.git("tree", "-c", "protocol.file.allow=always", "submodule", "update", "-q", "--init");
    expect(await office.t6("tree", "check", "--changed-since", "main")).toMatchObject(passes(/Nothing to check/));
    office.write("tree/s-010/T6.1.yaml", practice("T6.1", "policy", "T6.9z"));
    expect(await office.t6("tree", "check", "--changed-since", "main")).toMatchObject(fails(/tree\/s-010\/T6\.1\.yaml:5/));
    expect(await check()).toMatchObject(passes());
    office.git("", "clone", "-q", "--depth", "1", "--recurse-submodules", `file://${office.root}/main`, "shallow");
    expect(await office.t6("shallow", "check", "--changed-since", "HEAD~3")).toMatchObject(
      isRefused(/There is no revision “HEAD~3” .* A shallow clone may have to fetch it first/),
    );
    expect(await office.t6("shallow", "check")).toMatchObject(passes(new RegExp(inAll())));
  });

  test("December: a team may ask more of itself, and not less", async () => {
    office.write("main/s-011/t6.config.yaml", "fail_on: error\n");
    office.write("main/s-011/T6.2.yaml", practice("T6.2", "rights").replace("rights says who decides about T6.2", "policy says who decides about T6.1"));
    expect(await check()).toMatchObject(
      fails(/main\/s-011: 1 warning, and the gate allows none \(fail_on: warning\); the first is evidence\/repeated-statement/),
    );
    office.remove("main/s-011/T6.2.yaml");
    office.write("main/s-011/t6.config.yaml", "gate: {minimum_position: partly_shown}\n");
    expect(await check()).toMatchObject(fails(/main\/s-011.* asked by \S+main\/s-011\/t6\.config\.yaml/));
    office.remove("main/s-011/t6.config.yaml");
    expect(await check()).toMatchObject(passes());
  });

  test("December: a file with nearly the right name and a folder without its main file are named, and red", async () => {
    office.move("main/s-012/T6.1.yaml", "main/s-012/T6.1.YAML");
    expect(await check()).toMatchObject(isRefused(/main\/s-012\/T6\.1\.YAML is not read, because of its name: call it T6\.1\.yaml/));
    office.move("main/s-012/T6.1.YAML", "main/s-012/T6.1.yaml");
    office.move("main/s-013/assessment.yaml", "kept.yaml");
    expect(await check()).toMatchObject(isRefused(/main\/s-013 holds what looks like an assessment's files and has no assessment\.yaml/));
    office.move("kept.yaml", "main/s-013/assessment.yaml");
    expect(await check()).toMatchObject(passes());
  });

  test("the last day: however the work is shared, it is told alike", async () => {
    const whole = await check();
    for (const part of [1, 2]) expect((await check("--shard", `${part}/2`, "--cache", `ROOT/${part}.t6cache`)).code).toBe(0);
    const { run } = await import("../cli/host.ts");
    const at = (name: string) => `${office.root}/${name}.t6cache`;
    expect((await run(["merge", at("1"), at("2"), "-o", at("all")])).code).toBe(0);
    expect(await check("--cache", "ROOT/all.t6cache")).toEqual(whole);
    expect(whole).toMatchObject(passes(new RegExp(inAll())));
  });
});
