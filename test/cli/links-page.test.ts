import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { usualSettings } from "../../src/net/settings.ts";
import { isLinks } from "../../src/schema/links.ts";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

/* What docs/links.md says is so. */
const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/links.md"), "utf8");
const blocks = (language: string) => [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map((match) => match[1] ?? "");
const workflow = parse(blocks("yaml")[0] ?? "");
const steps: readonly { run?: string }[] = workflow.jobs.links.steps;

describe("the commands on the page can be run", () => {
  const shown = [
    ...blocks("sh").flatMap((block) => block.trim().split("\n")),
    ...steps.flatMap(({ run: line }) => /^npx (t6 links [^>]*)/.exec(line ?? "")?.[1]?.trim() ?? []),
  ];

  test("there are some", () => {
    expect(shown.length).toBeGreaterThan(4);
  });

  test.each(shown)("%s", async (line) => {
    const folder = folderWith({});
    cpSync(join(root, "fixtures/all-met"), folder, { recursive: true });
    const [name, ...argv] = line.split(" ").filter((word) => word !== ".");
    expect(name).toBe("t6");
    expect((await run([...argv, folder])).code).toBe(0);
  });
});

test("the link cache on the page is one", () => {
  expect(isLinks(JSON.parse(blocks("json")[0] ?? ""))).toBe(true);
});

test("the job runs nothing that is not there", () => {
  expect(workflow.permissions).toEqual({ contents: "write" });
  expect(steps.flatMap(({ run: line }) => line ?? []).join("\n")).toContain("git add t6.links.json");
});

test("the limits on the page are those that ship", () => {
  const { limits, redirects, pause, backOff, patience, bodyLimit } = usualSettings("test");
  expect(page).toContain(`${limits.connect / 1000} seconds to connect, ${limits.answer / 1000} to answer, ${limits.body / 1000} to send the body`);
  expect(page).toContain(`At most ${redirects} redirects`);
  expect({ pause, patience, backOff, bodyLimit }).toEqual({ pause: 500, patience: 30_000, backOff: [1_000, 4_000], bodyLimit: 64 * 1024 * 1024 });
  for (const words of ["half a second apart", "after 1 and after 4 seconds", "within 30 seconds", "up to 64 MB"]) expect(page).toContain(words);
});
