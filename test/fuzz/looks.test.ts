import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { call } from "./calls.ts";
import { faultsIn } from "./looks.ts";

/* What looks at the output of a fuzzed input has to see what is wrong, and take what is right. */

const look = (content: string, ...how: Parameters<typeof call>): readonly string[] => faultsIn(Buffer.from(content), call(...how));

test("Markdown for a host has HTML of ours, and none of an input", () => {
  const of = (content: string) => look(content, "compare", "host-markdown");
  expect(of("<details>\n<summary>Eleven more</summary>\n\n- ‘#<!-- -->12’\n\n</details>\n")).toEqual([]);
  for (const html of ["<img src=x>", "<!-- hidden -->", "<details open>", "a <b>bold</b> word", "<summary><a href=x>y</a></summary>"])
    expect(of(`Words.\n\n${html}\n`)).toEqual(["HTML that is none of ours in Markdown for a host"]);
  expect(look("a #<!-- -->12", "report", "markdown")).toEqual(["HTML in Markdown"]);
});

test("a saved result is held to the schema of the version that wrote it", () => {
  const saved = JSON.parse(readFileSync("test/released/0.1.0/npd-2019.json", "utf8"));
  const of = (data: unknown) => look(JSON.stringify(data), "report", "json", { schema: "result" });
  expect(of(saved)).toEqual([]);
  expect(of({ ...saved, version: 2 })).not.toEqual([]);
  expect(of({ ...saved, more: true })).not.toEqual([]);
});
