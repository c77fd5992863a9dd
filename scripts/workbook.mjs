/** Makes dist/workbook.html: the page with the whole tool in it, one file that asks for nothing. */
import { createHash } from "node:crypto";
import { build } from "esbuild";
import { forBrowsers } from "./browser.mjs";
import { leanWorkbook } from "./lean-workbook.mjs";
import { leanYaml } from "./lean-yaml.mjs";

/** How large the page may be: it is sent by e-mail. */
const most = 1.5 * 1024 * 1024;

/** The pages that are made: what each begins with, and what it is called until its script runs. */
const pages = {
  workbook: { entry: "src/workbook/page/main.tsx", title: "T6 workbook", plugins: [leanYaml, leanWorkbook] },
  "request-form": { entry: "src/workbook/form/main.tsx", title: "Request for information", plugins: [] },
};

/**
 * A page, and what went into it.
 * @param define what the build puts in: the catalogue, the templates, the version
 */
export async function workbook(root, define, { minify = true, name = "workbook" } = {}) {
  const { entry, title, plugins } = pages[name];
  const made = await build({
    ...forBrowsers,
    absWorkingDir: root,
    entryPoints: { [name]: entry },
    format: "iife",
    minify,
    // A page may end a script by what looks like mark-up in it; and ASCII is read alike whatever a mail program makes of the file.
    charset: "ascii",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    define,
    plugins,
    // In a page the browser itself knows what names characters have.
    conditions: [],
    metafile: true,
    write: false,
    outdir: "dist",
    logLevel: "warning",
  });
  const script = made.outputFiles
    .find(({ path }) => path.endsWith(".js"))
    .text.replaceAll("<!--", "\\x3C!--")
    .replaceAll("<script", "\\x3Cscript")
    // In texts and patterns, where alone they stand, both say the same; a terminal takes only one of them for an order.
    .replace(/(?![\n\t])\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
  if (/<\/script/i.test(script)) throw new Error("The script of the workbook would end before its end.");
  const style = (
    await build({ absWorkingDir: root, entryPoints: ["src/workbook/page/page.css"], minify, write: false, outdir: "dist" })
  ).outputFiles[0].text.trim();
  const { pageOf } = await shell(root);
  const digest = createHash("sha256").update(script, "utf8").digest("base64");
  const page = pageOf({ style, script, data: "null", digest, title });
  const size = Buffer.byteLength(page);
  if (size > most) throw new Error(`The workbook has ${size} bytes, and may have ${most}.`);
  return { page, metafile: made.metafile };
}

/** The same function that the page saves itself by. */
async function shell(root) {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ["src/workbook/model/shell.ts"], format: "esm", write: false, outdir: "dist" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
