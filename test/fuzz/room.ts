import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { filesIn } from "./seeds.ts";

/** Files by their paths in a room. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A small assessment in which nothing is wrong. */
export const model = filesIn("fixtures/diagnostics/base");
const prefixed = (prefix: string, files: Files): Files => Object.fromEntries(Object.entries(files).map(([name, content]) => [`${prefix}${name}`, content]));

/** What stands in every room: a small assessment in which nothing is wrong, a regulator's of the same data, and their catalogue. */
const standing: Files = {
  ...prefixed("case/", model),
  ...prefixed("other/", {
    ...model,
    "T6.3.yaml": (model["T6.3.yaml"] ?? "").replace("in_place", "planned"),
    "assessment.yaml": (model["assessment.yaml"] ?? "").replace(
      "assessor: {name: Department of Examples, role: producer}",
      "assessor: {name: Regulator, role: regulator}",
    ),
  }),
  "catalogue.yaml": filesIn("fixtures/diagnostics")["catalogue.yaml"] ?? "",
};

/** A folder of one's own, in which inputs are put over the model, one after the other. */
export function openRoom(): { readonly path: string; readonly put: (files: Files) => void; readonly close: () => void } {
  const path = mkdtempSync(join(tmpdir(), "t6-fuzz-"));
  // Seen from here, nothing above the room is part of it.
  const put = (files: Files): void => {
    for (const name of ["case", "other", "more", "out"]) rmSync(join(path, name), { recursive: true, force: true });
    mkdirSync(join(path, ".git"), { recursive: true });
    for (const [name, content] of Object.entries({ ...standing, ...files })) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    }
    mkdirSync(join(path, "out"));
  };
  return { path, put, close: () => rmSync(path, { recursive: true, force: true }) };
}
