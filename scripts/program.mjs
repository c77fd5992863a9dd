/** The commands of t6 as the command line has them, for what is written about them: docs/cli.md and the man page. */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The program, in which no command does anything. */
export async function idleProgram() {
  const { createProgram, idleActions } = await bundled();
  return createProgram(idleActions);
}

/** The help of all commands, as the command keeps it. */
export async function keptHelp() {
  const { helpPages } = await bundled();
  return helpPages(await idleProgram());
}

async function bundled() {
  const bundle = join(root, "build/generated/program.mjs");
  await build({
    absWorkingDir: root,
    stdin: {
      contents: 'export * from "./src/cli/program.ts"; export * from "./src/cli/idle-actions.ts"; export * from "./src/cli/help-pages.ts";',
      resolveDir: root,
    },
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "warning",
  });
  return import(pathToFileURL(bundle).href);
}

/** The help as the terminal prints it, at its usual width and without colours. */
export function helpOf(command) {
  let text = "";
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 80, getOutHasColors: () => false });
  command.outputHelp();
  return text.trimEnd();
}
