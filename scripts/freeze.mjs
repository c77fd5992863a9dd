/**
 * Keeps what makes documents of the results of a release, as one file that is never edited: released/VERSION/documents.mjs.
 *
 *   node scripts/freeze.mjs VERSION REVISION
 *
 * REVISION is the commit of this repository whose documents are kept. What is kept of it is said by released/VERSION/entry.mjs;
 * its templates go into the bundle, the libraries that it uses stay outside and are bundled by the build.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const [version, revision] = process.argv.slice(2);
if (revision === undefined) {
  process.stderr.write("Say which version, and which commit: node scripts/freeze.mjs 0.1.0 8138309\n");
  process.exit(2);
}

const kept = join(root, "released", version);
const tree = mkdtempSync(join(tmpdir(), "t6-freeze-"));
const git = (...args) => execFileSync("git", ["-C", root, ...args], { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });

try {
  git("worktree", "add", "--detach", "--force", tree, revision);
  const commit = git("rev-parse", "--short", revision).trim();
  await build({
    stdin: { contents: readFileSync(join(kept, "entry.mjs"), "utf8"), resolveDir: tree, loader: "js" },
    outfile: join(kept, "documents.mjs"),
    absWorkingDir: tree,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    charset: "utf8",
    define: { TEMPLATES: JSON.stringify(templatesIn(join(tree, "templates"))), T6_VERSION: JSON.stringify(version) },
    banner: { js: `// How t6 ${version} made documents, as it was at commit ${commit}. Made by scripts/freeze.mjs, never edited.` },
    logLevel: "warning",
  });
} finally {
  git("worktree", "remove", "--force", tree);
  rmSync(tree, { recursive: true, force: true });
}

function templatesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".hbs"));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
