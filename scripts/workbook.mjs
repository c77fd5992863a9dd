/** Makes dist/workbook.html: the page with the whole tool in it, one file that asks for nothing. */
import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { forBrowsers } from "./browser.mjs";
import { leanWorkbook } from "./lean-workbook.mjs";
import { leanYaml } from "./lean-yaml.mjs";
import { inParts, parts } from "./workbook-parts.mjs";

/** How large the page may be: it is sent by e-mail. */
const most = 1_500_000;

/** The pages that are made: what each begins with, what it is called until its script runs, and what of it is unpacked only when something asks for it. */
const pages = {
  workbook: { entry: "src/workbook/page/main.tsx", title: "T6 workbook", plugins: [leanYaml, leanWorkbook], parts },
  "request-form": { entry: "src/workbook/form/main.tsx", title: "Request for information", plugins: [], parts: {} },
};

/**
 * A page, and what went into it.
 * @param define what the build puts in: the catalogue, the templates, the version
 */
export async function workbook(root, define, { minify = true, name = "workbook" } = {}) {
  const { entry, title, plugins, parts: apart } = pages[name];
  const how = {
    ...forBrowsers,
    absWorkingDir: root,
    minify,
    // A page may end a script by what looks like mark-up in it; and ASCII is read alike whatever a mail program makes of the file.
    charset: "ascii",
    // A table that nothing uses is left out, though it is frozen.
    pure: ["Object.freeze"],
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    define,
    // In a page the browser itself knows what names characters have.
    conditions: [],
    write: false,
    outdir: "dist",
    logLevel: "warning",
  };
  const made = await build({ ...how, entryPoints: { [name]: entry }, format: "esm", splitting: true, metafile: true, plugins });
  const loader = await build({ ...how, entryPoints: ["src/workbook/page/program.ts"], format: "iife", globalName: "loader" });
  const { first, others } = await inParts(made, { first: `${name}.js`, parts: apart, loader: loader.outputFiles[0].text }, minify);
  const script = harmless(first);
  const unpacked = others.map((one) => ({ ...one, script: harmless(one.script) }));
  const style = (
    await build({ absWorkingDir: root, entryPoints: ["src/workbook/page/page.css"], minify, write: false, outdir: "dist" })
  ).outputFiles[0].text.trim();
  const { pageOf } = await shell(root);
  const digests = [script, ...unpacked.map((one) => one.script)].map((text) => createHash("sha256").update(text, "utf8").digest("base64"));
  const packed = unpacked.map((one) => ({ name: one.name, text: deflateRawSync(Buffer.from(one.script, "utf8"), { level: 9 }).toString("base64") }));
  const page = pageOf({ style, script, packed, data: "null", digests, title });
  const size = Buffer.byteLength(page);
  // What is built for a profiler to read is longer, and sent to nobody.
  if (minify && size > most) throw new Error(`The workbook has ${size} bytes, and may have ${most}.`);
  return { page, metafile: made.metafile };
}

/** A script as it can stand in a page. */
function harmless(text) {
  const script = text
    .replaceAll("<!--", "\\x3C!--")
    .replaceAll("<script", "\\x3Cscript")
    // In texts and patterns, where alone they stand, both say the same; a terminal takes only one of them for an order.
    .replace(/(?![\n\t])\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
  if (/<\/script/i.test(script)) throw new Error("The script of the workbook would end before its end.");
  return script;
}

/** The same function that the page saves itself by. */
export async function shell(root) {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ["src/workbook/model/shell.ts"], format: "esm", write: false, outdir: "dist" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
