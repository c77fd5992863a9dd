/**
 * What goes into the package: everything that is needed to run, nothing that is not, and no path of the machine that built it.
 * It is packed as it would be published, with all that npm runs before.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const meant =
  /^(dist\/(cli\/(?!compiled\/)|api\/|browser\/|types\/|man\/)|dist\/(?:THIRD-PARTY-LICENCES|sbom\.cdx\.json|workbook\.html|request-form\.html)$|schemas\/|templates\/|catalogues\/|fixtures\/(?:all-met|npd|npd-2016|npd-2019)\/|docs\/|(README|ARCHITECTURE|CHANGELOG|CONTRIBUTING|GLOSSARY|SECURITY|LICENCE|package)\b)/;
const needed = [
  "package.json",
  "README.md",
  "LICENCE",
  "dist/cli/t6.cjs",
  "dist/cli/kept-help.cjs",
  "dist/cli/worker.cjs",
  "dist/api/index.js",
  "dist/browser/index.js",
  "dist/types/index.d.ts",
  "dist/types/browser.d.ts",
  "dist/man/t6.1",
  "dist/workbook.html",
  "dist/request-form.html",
  "dist/THIRD-PARTY-LICENCES",
  "dist/sbom.cdx.json",
  "catalogues/t6.yaml",
  "templates/page.html.hbs",
  "templates/annex.md.hbs",
  "schemas/result.schema.json",
  "fixtures/npd-2019/assessment.yaml",
];

const [{ files }] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
const paths = files.map(({ path }) => path);
const problems = [
  ...needed.filter((path) => !paths.includes(path)).map((path) => `${path} is missing from the package`),
  ...paths.filter((path) => !meant.test(path)).map((path) => `${path} is in the package and not meant to be`),
  ...paths.filter((path) => readFileSync(join(root, path), "utf8").includes(root)).map((path) => `${path} carries a path of this machine`),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);
