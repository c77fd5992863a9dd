import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { composed } from "../../scripts/diagnostics-cases.ts";
import { faultsOf } from "../schema/published.ts";
import { run } from "./host.ts";

/* Found by npm run fuzz: the result named a practice that is none, against its own schema, so that no t6 could read it again. */
test.each(["\u001b[31mred\u001b[0m", "", "T6.3 or so", "__proto__"])("a file whose practice is called %j names none in the result", async (name) => {
  const room = mkdtempSync(join(tmpdir(), "t6-name-"));
  const folder = join(room, "case");
  mkdirSync(folder);
  for (const [file, content] of composed()) writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, "T6.3.yaml"), `practice: ${JSON.stringify(name)}\n`);
  const options = ["--catalogue", "fixtures/diagnostics/catalogue.yaml", "--audience", "internal", "-f", "json"];
  const { out } = await run(["score", folder, ...options]);
  const document = JSON.parse(out);
  expect(faultsOf("score", document)).toEqual([]);
  expect(document.assessments[0].result.decided_from.broken).toEqual([{ file: "T6.3.yaml" }]);
  // Without its file nobody can say how that practice stands.
  const { practices } = document.assessments[0].result;
  expect(practices.find(({ id }: { id: string }) => id === "T6.3").position.state).toBe("unknown");
  writeFileSync(join(room, "saved.json"), out);
  expect((await run(["score", join(room, "saved.json")])).err).toBe("");
});
