/**
 * Writes docs/cli.md from the commands themselves.
 *
 *   node scripts/cli-docs.mjs           write it
 *   node scripts/cli-docs.mjs --check   write nothing; end with 1 if it is stale or missing
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = join(root, "docs/cli.md");
const bundle = join(root, "build/generated/program.mjs");

await build({
  absWorkingDir: root,
  entryPoints: ["src/cli/program.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
const { createProgram, idleActions } = await import(pathToFileURL(bundle).href);
const program = createProgram(idleActions);

/** The help as the terminal prints it, at its usual width and without colours. */
function help(command) {
  let text = "";
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 80, getOutHasColors: () => false });
  command.outputHelp();
  return text.trimEnd();
}

const section = (command, mark, name) => `${mark} ${name}\n\n\`\`\`text\n${help(command)}\n\`\`\`\n`;
const sections = program.commands.flatMap((command) => [
  section(command, "##", `t6 ${command.name()}`),
  ...command.commands.map((inner) => section(inner, "###", `t6 ${command.name()} ${inner.name()}`)),
]);
const text = `<!-- Made from the commands by scripts/cli-docs.mjs. Edit src/cli/program.ts or src/cli/words.ts, then: npm run generate -->

# Command line

\`\`\`text
${help(program)}
\`\`\`

What a command makes goes to the standard output; everything else (summaries, “wrote …”, complaints) goes to the standard error. Paths are printed as they were given.

The width is taken from \`COLUMNS\`, then from the terminal, else it is 80. Colour is decided by \`--color\` or \`--no-color\`, then \`NO_COLOR\`, then \`FORCE_COLOR\`, then by whether a terminal is there; variables count only when they are not empty. \`T6_DEBUG=1\` prints details of a mistake in t6 itself.

Settings for a folder and all below it can stand in a \`t6.config.yaml\`: \`fail_on\`, \`gate\`, \`nested\`, \`exclude\`, \`waivers\`, \`baseline\`, \`catalogue\`, \`templates\` ([the gate](gate.md)). The nearest one at or above an assessment is in force, and with it those further up to the root of the repository, unless they say \`nested: replace\`; \`--config\` names another, \`--no-config\` goes by none. Options come first, and \`t6 check --print-config\` shows what is in force.

${sections.join("\n")}`;

if (process.argv.includes("--check")) {
  const present = (() => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      return undefined;
    }
  })();
  if (present !== text) {
    process.stderr.write(`${present === undefined ? "missing" : "stale"}: docs/cli.md\nRun: npm run generate\n`);
    process.exit(1);
  }
} else {
  mkdirSync(join(root, "docs"), { recursive: true });
  writeFileSync(file, text);
}
