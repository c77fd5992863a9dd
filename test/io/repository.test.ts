import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFileNames } from "../../src/io/repository.ts";

test("files are called by their way from the root of the repository, else of the configuration, else by their names and their folders'", () => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "t6-names-")));
  const make = (...steps: string[]) => mkdirSync(join(top, ...steps), { recursive: true });
  make("repository", ".git");
  make("repository", "evidence", "npd");
  make("loose", "evidence", "npd");
  make("configured", "evidence", "npd");
  writeFileSync(join(top, "configured", "t6.config.yaml"), "fail_on: note\n");
  writeFileSync(join(top, "repository", "evidence", "t6.config.yaml"), "fail_on: note\n");
  const { inRepository, lasting } = createFileNames();
  const names = (folder: string) => {
    const file = join(top, folder, "evidence/npd/T6.1.yaml");
    return [inRepository(file).replace(top, "…"), lasting(file)];
  };
  expect(names("repository")).toEqual(["evidence/npd/T6.1.yaml", "evidence/npd/T6.1.yaml"]);
  expect(names("configured")).toEqual(["…/configured/evidence/npd/T6.1.yaml", "evidence/npd/T6.1.yaml"]);
  expect(names("loose")).toEqual(["…/loose/evidence/npd/T6.1.yaml", "npd/T6.1.yaml"]);
});
