/**
 * Writes docs/diagnostics: a page for each code, from its words and from the example that raises it, and a list of them all.
 *
 *   node scripts/diagnostics-pages.mjs           write everything
 *   node scripts/diagnostics-pages.mjs --check   write nothing; name what is stale, missing or left over, and end with 1
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { areas } from "./diagnostics-areas.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "docs/diagnostics");
const bundle = join(root, "build/generated/diagnostics.mjs");

process.chdir(root);
await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { codes } from "./src/diagnostics/codes.ts";
      export { prettyDiagnostics } from "./src/report/pretty.ts";
      export * from "./scripts/diagnostics-cases.ts";`,
    resolveDir: root,
    loader: "ts",
  },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
const { codes, composed, diagnose, exampleCodes, overlay, prettyDiagnostics } = await import(pathToFileURL(bundle).href);

const made = "<!-- Made from src/diagnostics/codes and fixtures/diagnostics by scripts/diagnostics-pages.mjs. Edit those, then: npm run generate -->";
const gravity = {
  error: "an error: the record is wrong or incomplete",
  warning: "a warning: the record can stand, but a careful reader would object",
  note: "a note: worth knowing",
};

/** What no text file can show, told instead. */
const told = {
  "file/unreadable": [
    "A link in the folder whose file has been moved away, or a file that only somebody else may open.",
    "The link leads to the file again, or you have been given permission to open it.",
  ],
  "sign-off/judged-to-come": ['A judgement with `on: "2062-06-30"`, before that day.', "It has the day on which it was made."],
  "sign-off/no-as-of": ["An `assessment.yaml` without `as_of`.", 'It has `as_of: "2025-06-30"`.'],
  "sign-off/left-out": [
    "A folder of templates in which `partials/practice.md.hbs` prints no `{{prose adverse level=4}}`, and a court's ruling that is open: the annex would not print it.",
    "The line stands in the partial again, wherever in it you like.",
  ],
  "file/too-large": [
    "A scanned report of 40 MiB, saved as `T6.3.yaml`.",
    "The report stays where it is kept. `T6.3.yaml` has an evidence item about it, with its address.",
  ],
};

const fence = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** The files of one side of an example as an editor shows them; of one with a catalogue only that. */
function shown(files) {
  const catalogue = files.get("catalogue.yaml");
  return (catalogue === undefined ? [...files] : [["catalogue.yaml", catalogue]]).map(([name, content]) => {
    if (name.endsWith(".absent")) return `There is no file \`${name.replace(/\.absent$/, "")}\`.`;
    const where = name.startsWith("outer.") ? `\`${name.replace("outer.", "")}\` in the folder above` : `\`${name}\``;
    return `${where}:\n\n${fence(name.endsWith(".yaml") ? "yaml" : name.endsWith(".csv") ? "csv" : "text", content.toString("utf8"))}`;
  });
}

async function example(code) {
  if (told[code] !== undefined) return { bad: [told[code][0]], good: [told[code][1]] };
  const bad = overlay(code, "bad");
  const said = prettyDiagnostics(await diagnose(composed(bad, code), code), { width: 80 });
  return { bad: [...shown(bad), `t6 says:\n\n${fence("text", said)}`], good: shown(overlay(code, "good")) };
}

async function page(code) {
  const { severity, title, why, means, remedy, fix } = codes[code];
  const { bad, good } = await example(code);
  return `${made}

# ${title}

\`${code}\`, ${gravity[severity]}.

## What it means

${means}

## Why it matters

${why}

## How to put it right

${remedy}${fix === undefined ? "" : `\n\n${fix.replace("t6 fix", "`t6 fix`")}`}

## An example that raises it

${bad.join("\n\n")}

## The same, put right

${good.join("\n\n")}
`;
}

function list() {
  const sections = Object.entries(areas).map(([area, title]) => {
    const rows = Object.entries(codes)
      .filter(([code]) => code.startsWith(`${area}/`))
      .map(([code, { severity, title }]) => `| [\`${code}\`](${code}.md) | ${severity} | ${title} |`);
    return `## ${title}\n\n| Code | Severity | What is wrong |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `${made}

# Diagnostics

Everything that \`t6 check\` can point at in your files. Each has a page with what it means, why it matters, how to put it right, an example that raises it and the same example put right. \`t6 explain ask/no-owner\` prints the gist of a page.

- An **error** says that the record is wrong or incomplete. With an error \`t6 check\` ends with exit code 1.
- A **warning** says that the record can stand, but that a careful reader would object.
- A **note** says something worth knowing.

With \`fail_on: warning\` or \`fail_on: note\` in \`t6.config.yaml\`, warnings or notes end a check with exit code 1 too. What else the gate asks, and how one thing may be let stand for a time, is told in [the gate](../gate.md).

One mistake raises one diagnostic. While a file cannot be read, nothing is said to be missing that it may hold; while an entry names a clause that does not exist, nothing is concluded about the practice that it may be about. So after a correction there may be something new to read.

The examples are a made-up survey. The files that an example does not show are in \`fixtures/diagnostics/base\` of the source code, and for what is raised before a signature in \`fixtures/diagnostics/base-signed\`. That group is raised by \`t6 check --final\` and \t6 report --final\` only. What is wrong with a register is told by \`t6 register check\`.

${sections.join("\n")}`;
}

const pages = new Map([["README.md", list()]]);
for (const code of Object.keys(codes)) {
  if (told[code] === undefined && !exampleCodes().includes(code)) throw new Error(`${code} has no example in fixtures/diagnostics`);
  if (areas[code.split("/")[0]] === undefined) throw new Error(`${code} belongs to an area that has no title here`);
  pages.set(`${code}.md`, await page(code));
}

const present = (file) => {
  try {
    return readFileSync(join(folder, file), "utf8");
  } catch {
    return undefined;
  }
};
const leftOver = (() => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      )
      .filter((file) => !pages.has(file));
  } catch {
    return [];
  }
})();

if (process.argv.includes("--check")) {
  const problems = [
    ...[...pages].flatMap(([file, text]) => (present(file) === text ? [] : [`${present(file) === undefined ? "missing" : "stale"}: docs/diagnostics/${file}`])),
    ...leftOver.map((file) => `left over: docs/diagnostics/${file}`),
  ];
  if (problems.length > 0) {
    process.stderr.write(`${problems.join("\n")}\nRun: npm run generate\n`);
    process.exit(1);
  }
  process.stdout.write("the pages about diagnostics are in step\n");
} else {
  for (const [file, text] of pages) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const file of leftOver) rmSync(join(folder, file));
}
