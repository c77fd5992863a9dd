import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of this run listens. */
    readonly browser: string;
  }
}

const root = join(import.meta.dirname, "../..");
let server: BrowserServer | undefined;

/**
 * One browser for all tests. CHROMIUM_PATH names one that is installed; otherwise the one inside @sparticuz/chromium is
 * unpacked, once for each version, into node_modules/.cache. Its own launch arguments are left aside: --single-process kills the second context.
 */
export async function setup(project: TestProject): Promise<void> {
  const named = process.env["CHROMIUM_PATH"];
  const own = named ? undefined : unpacked();
  server = await chromium.launchServer({
    executablePath: named || own?.executable || "",
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...(process.env as Record<string, string>), ...own?.env },
  });
  project.provide("browser", server.wsEndpoint());
}

/** Ends the browser that setup started. */
export async function teardown(): Promise<void> {
  await server?.close();
}

/** The browser and what it needs, in a folder that is complete or not there: it is written beside its place and then renamed. */
function unpacked(): { executable: string; env: Record<string, string> } {
  const home = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../..");
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
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
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
}

/** The files of a tar archive: a 512-byte header each, with name, size in octal and kind, then the content. */
function unpackTar(tar: Buffer, into: string): void {
  const text = (from: number, length: number): string => tar.toString("latin1", from, from + length).replace(/\0[\s\S]*$/, "");
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
