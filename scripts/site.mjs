/**
 * Makes a site of the Markdown of this repository: pages that need nothing from anywhere, with the links of GitHub.
 *
 *   node scripts/site.mjs            into build/site
 *   node scripts/site.mjs FOLDER     into a folder that is empty or not there
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { siteOf } from "./site/pages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? join(root, "build/site");

if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true });
const files = siteOf(root);
for (const [place, content] of files) {
  mkdirSync(dirname(join(folder, place)), { recursive: true });
  writeFileSync(join(folder, place), content);
}
process.stdout.write(`${[...files.keys()].filter((place) => place.endsWith(".html")).length} pages in ${folder}\n`);
