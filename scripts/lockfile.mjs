/**
 * Whether package-lock.json names every package that some platform needs. npm leaves out those that the registry at hand does not
 * carry, and then `npm ci` fails on every machine whose registry does not carry them either, although none of them would be installed.
 *
 *   node scripts/lockfile.mjs         name what is missing, and end with 1
 *   node scripts/lockfile.mjs --fix   add it
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(file, "utf8"));
const { packages } = lock;

const missing = new Map();
for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) if (!isThere(path, name)) missing.set(`node_modules/${name}`, entry(name, version));
}

if (missing.size > 0 && process.argv.includes("--fix")) {
  lock.packages = Object.fromEntries([...Object.entries(packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
} else if (missing.size > 0) {
  process.stderr.write(`missing from package-lock.json:\n${[...missing.keys()].join("\n")}\nRun: node scripts/lockfile.mjs --fix\n`);
  process.exit(1);
}

/** Looks where Node would: beside the package that asks, and in every folder above. */
function isThere(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) {
    if (packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === "") return false;
  }
}

/** What npm would write. The platform is what its name says; npm installs it nowhere else, so the rest is not needed here. */
function entry(name, version) {
  const among = (words) =>
    words.filter((word) => new RegExp(`(?:^|-)${word}(?:-|$|eabi)`).test(name.slice(name.indexOf("/") + 1).replace(/^\w+-(?=\w+-)/, "")));
  const [os] = among(["android", "darwin", "freebsd", "linux", "openharmony", "win32"]);
  const [cpu] = among(["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"]);
  const libc = os !== "linux" ? undefined : /musl/.test(name) ? "musl" : /gnu/.test(name) ? "glibc" : undefined;
  if (cpu === undefined) throw new Error(`${name} does not say for which platform it is`);
  return { version, cpu: [cpu], dev: true, ...(libc && { libc: [libc] }), optional: true, ...(os && { os: [os] }) };
}
