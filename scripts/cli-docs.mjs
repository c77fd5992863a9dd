/**
 * Writes docs/cli.md from the commands themselves.
 *
 *   node scripts/cli-docs.mjs           write it
 *   node scripts/cli-docs.mjs --check   write nothing; end with 1 if it is stale or missing
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { helpOf, idleProgram } from "./program.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = join(root, "docs/cli.md");

const program = await idleProgram();

const section = (command, mark, name) => `${mark} ${name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
const sections = program.commands.flatMap((command) => [
  section(command, "##", `t6 ${command.name()}`),
  ...command.commands.map((inner) => section(inner, "###", `t6 ${command.name()} ${inner.name()}`)),
]);
const text = `<!-- Made from the commands by scripts/cli-docs.mjs. Edit src/cli/program.ts or src/cli/words.ts, then: npm run generate -->

# Command line

\`\`\`text
${helpOf(program)}
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
