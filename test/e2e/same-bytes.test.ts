import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { edit, emptyFolder, withFixture } from "./folder.ts";
import { root, t6 } from "./t6.ts";

/*
 * The same files make the same bytes, wherever, whenever and in whatever language the machine is set to.
 */
const fixture = join(root, "fixtures/npd-2019");
/** None of these prints the path that it was given. */
const pathless = ["report", "report --format html", "report --format json", "score"] as const;
/** These print it, so it has to be given alike. */
const all = [...pathless, "score --format json", "check", "check --format json", "explain T6.4c"] as const;

const run = (args: string, path: string, cwd: string, env: Readonly<Record<string, string>> = {}): string => {
  const ran = t6([...args.split(" "), path], { cwd, env });
  expect(ran.code).toBe(0);
  return `${ran.out}\n--\n${ran.err}`;
};

/** A folder outside every repository that holds the fixture, its files made in the order given. */
function copied(order: (names: readonly string[]) => readonly string[]): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "npd-2019"));
  for (const name of order(readdirSync(fixture).sort())) copyFileSync(join(fixture, name), join(folder, "npd-2019", name));
  return folder;
}

let expected: Readonly<Record<(typeof all)[number], string>>;
beforeAll(() => {
  expected = Object.fromEntries(all.map((args) => [args, run(args, "npd-2019", join(root, "fixtures"))])) as typeof expected;
}, 60_000);

describe.each(all)("%s", (args) => {
  test("a second time, east of the date line and in Turkish", () => {
    const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    expect(run(args, "npd-2019", join(root, "fixtures"), env)).toBe(expected[args]);
  });

  test("in New York and in no language, with the files made in another order and in another folder", () => {
    const elsewhere = copied((names) => names.toReversed());
    // A check as JSON says where a file is in its repository, so it is compared with one that is in none either.
    const alike =
      args === "check --format json"
        ? run(
            args,
            "npd-2019",
            copied((names) => names),
          )
        : expected[args];
    expect(run(args, "npd-2019", elsewhere, { TZ: "America/New_York", LANG: "C", LC_ALL: "C" })).toBe(alike);
  });
});

describe.each(pathless)("%s", (args) => {
  test.each([
    ["by its whole path, from a folder that has nothing to do with it", fixture, emptyFolder],
    ["from inside, by a detour", "../npd-2019/", () => fixture],
    ["by one of its files", "npd-2019/T6.4.yaml", () => join(root, "fixtures")],
  ] as const)("%s", (_, path, cwd) => {
    expect(run(args, path, cwd())).toBe(expected[args]);
  });
});

test("where no day is given it is today in London, whatever the clock on the wall says", () => {
  const folder = withFixture(emptyFolder(), "npd-2019");
  edit(join(folder, "assessment.yaml"), (data) => delete data["as_of"]);
  const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" }).format(new Date());
  const before = today();
  const days = ["Pacific/Kiritimati", "Pacific/Niue", "Europe/London"].map((TZ) => JSON.parse(t6(["score", "--format", "json", folder], { env: { TZ } }).out));
  for (const { assessments } of days) {
    const { assessment } = assessments[0].result;
    expect([before, today()]).toContain(assessment.as_of);
    expect(assessment.as_of_from).toBe("today");
  }
});

test("several assessments come in one order, however they are named", () => {
  const some = (paths: readonly string[]): string => t6(["score", "--format", "json", ...paths], { cwd: join(root, "fixtures") }).out;
  expect(some(["npd-2019", "all-met", "npd-2016"])).toBe(some(["all-met", "npd-2016", "npd-2019"]));
  expect(JSON.parse(some(["npd-2019", "./npd-2019"])).assessments).toHaveLength(1);
});

test("what a host of code reads is the same from every folder and in every checkout", () => {
  const formats = ["sarif", "gitlab", "github", "markdown"];
  const reports = (cwd: string, path: string) => {
    const folder = emptyFolder();
    const { code } = t6(["check", path, ...formats.map((format) => `--format=${format}=${join(folder, format)}`)], { cwd });
    expect(code).toBe(0);
    return formats.map((format) => readFileSync(join(folder, format), "utf8"));
  };
  const checkout = () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, ".git"));
    return withFixture(folder, "npd-2019", "evidence/npd");
  };
  const [one, other] = [checkout(), checkout()];
  const usual = reports(join(one, "../.."), "evidence");
  expect(usual[0]).toContain("evidence/npd/T6.");
  expect(reports(one, ".")).toEqual(usual);
  expect(reports(emptyFolder(), other)).toEqual(usual);
});
