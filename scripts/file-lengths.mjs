/** One idea a file: no source file may be longer than 200 lines. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const limit = 200;

const long = ["src", "scripts", "bench"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(tsx?|mjs|cjs)$/.test(entry.name) && !entry.parentPath.includes("generated"))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
  .filter(({ lines }) => lines > limit);

for (const { file, lines } of long) process.stderr.write(`${file.slice(root.length)}: ${lines} lines. Give its second idea a file of its own.\n`);
process.exit(long.length === 0 ? 0 : 1);
