/**
 * The browser inside @sparticuz/chromium, unpacked once for each version into node_modules/.cache; or the one that CHROMIUM_PATH names. The package's
 * own launch arguments are left aside: --single-process kills the second context.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));

/** How playwright-core launches it. */
export function chromiumOptions() {
  const named = process.env.CHROMIUM_PATH;
  const { executable, env } = named ? { executable: named, env: {} } : unpacked();
  return { executablePath: executable, args: ["--no-sandbox", "--disable-gpu"], env: { ...process.env, ...env } };
}

/** The browser and what it needs, in a folder that is complete or not there: it is written beside its place and then renamed. */
function unpacked() {
  const home = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../..");
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const cache = join(root, "node_modules/.cache");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const beside = mkdtempSync(`${folder}.`);
    writeFileSync(join(beside, "chromium"), brotliDecompressSync(readFileSync(join(home, "bin/chromium.br"))), { mode: 0o755 });
    // A bare machine has no fonts and may lack a few libraries: both are in the package too.
    writeFileSync(join(beside, "fonts.conf"), fontsConf(folder));
    for (const name of ["fonts", "al2023"]) unpackTar(brotliDecompressSync(readFileSync(join(home, `bin/${name}.tar.br`))), join(beside, name));
    try {
      renameSync(beside, folder);
    } catch (error) {
      rmSync(beside, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return { executable: join(folder, "chromium"), env: { FONTCONFIG_FILE: join(folder, "fonts.conf"), LD_LIBRARY_PATH: join(folder, "al2023/lib") } };
}

/** The package's fonts and no others, so that lines break alike on every machine. */
function fontsConf(folder) {
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
}

/** The files of a tar archive: a 512-byte header each, with name, size in octal and kind, then the content. */
function unpackTar(tar, into) {
  const text = (from, length) => tar.toString("latin1", from, from + length).replace(/\0[\s\S]*$/, "");
  for (let at = 0; at + 512 <= tar.length && text(at, 100) !== ""; ) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const path = join(into, text(at, 100));
    if (["0", ""].includes(text(at + 156, 1))) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, tar.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
