import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let root: string | undefined;

/** The folder of this package, wherever it is installed and whether it runs from its sources or from one bundle. */
export function packageRoot(): string {
  root ??= findRoot(dirname(fileURLToPath(import.meta.url)));
  return root;
}

/** The path of something that ships with the package. */
export function assetPath(relative: string): string {
  return join(packageRoot(), relative);
}

/** The text of something that ships with the package. */
export function readAsset(relative: string): string {
  return readFileSync(assetPath(relative), "utf8");
}

function findRoot(from: string): string {
  for (let at = from; ; at = dirname(at)) {
    if (isOurs(join(at, "package.json"))) return at;
    if (dirname(at) === at) throw new Error(`The files of t6-assess are not where they should be, above ${from}.`);
  }
}

function isOurs(manifest: string): boolean {
  try {
    return JSON.parse(readFileSync(manifest, "utf8")).name === "t6-assess";
  } catch {
    return false;
  }
}
