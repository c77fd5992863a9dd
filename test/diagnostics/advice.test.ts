import { describe, expect, test } from "vitest";
import { composed, diagnose, exampleCodes, type Files, overlay } from "../../scripts/diagnostics-cases.ts";
import type { Diagnostic } from "../../src/diagnostics/problem.ts";

/**
 * What is to stand where a diagnostic points, by its own words: “Did you mean ‘…’?”, or a line of YAML that begins with the key there
 * and does not name what stands there already. What a person has to fill in is filled in.
 */
function adviceOf({ help, place, span }: Diagnostic, text: string): readonly string[] {
  const meant = [...help.matchAll(/Did you mean ‘(.+?)’\?/g)].map(([, advice = ""]) => advice);
  const lines = [...help.matchAll(/‘([a-z_]+): (.+?)’(?=[ .,;]|$)/g)].flatMap(([, key = "", value = ""]) => (place.endsWith(key) ? [value] : []));
  const written = text.slice(span.start.offset, span.end.offset);
  return [...meant, ...lines]
    .map((advice) => advice.replaceAll("role: …", "role: producer").replaceAll("…", "Something"))
    .filter((advice) => advice !== written);
}

/** The files when the advice has been taken. */
function taken(files: Files, { file, span }: Diagnostic, advice: string): Files {
  const before = files.get(file)?.toString("utf8") ?? "";
  return new Map([...files, [file, Buffer.from(before.slice(0, span.start.offset) + advice + before.slice(span.end.offset), "utf8")]]);
}

const name = ({ code, file, place }: Diagnostic): string => `${code} ${file} ${place}`;

describe("what a diagnostic advises can be done as it says: it is gone then, and no error stands in its place", () => {
  let advised = 0;
  test.each(exampleCodes())("%s", async (code) => {
    const files = composed(overlay(code, "bad"), code);
    const told = await diagnose(files, code);
    for (const one of told.filter((each) => each.code === code)) {
      for (const advice of adviceOf(one, files.get(one.file)?.toString("utf8") ?? "")) {
        advised += 1;
        const after = await diagnose(taken(files, one, advice), code);
        const before = new Set(told.map(name));
        expect(after.map(name), advice).not.toContain(name(one));
        expect(
          after.filter((each) => each.severity === "error" && !before.has(name(each))).map(({ message }) => message),
          advice,
        ).toEqual([]);
      }
    }
  });

  test("which is put to the test often enough to mean something", () => expect(advised).toBeGreaterThan(10));
});
