import { writeSync } from "node:fs";
import { version } from "../api/version.ts";
import { compiledIn } from "./compiled.ts";
import { optimiseLater } from "./tiering.ts";

// Before anything is loaded that such a Node could not run.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  writeSync(2, `t6 needs Node.js 20.19 or later, and this is ${process.versions.node}: install a newer one from https://nodejs.org.\n`);
  process.exit(2);
}

const argv = process.argv.slice(2);
// What is answered without loading the rest; therefore nothing here is shared with it.
if (!isAnswered(argv)) {
  (asksForHelp(argv) ? printedHelp() : Promise.resolve(false))
    .then(async (isPrinted) => (isPrinted ? 0 : (await loadMain()).main(argv)))
    .then((code) => {
      // Everything has been written by now, and taking the program down properly takes longer than a check of a file.
      process.exit(code);
    });
}

async function loadMain(): Promise<typeof import("./main.ts")> {
  optimiseLater();
  const load = compiledIn(import.meta.dirname);
  return load === undefined ? import("./main.ts") : (load("./main.cjs") as typeof import("./main.ts"));
}

/** Prints the version if that is all that is asked. Where it cannot be written, the rest of the program knows what to say. */
function isAnswered([first, ...rest]: readonly string[]): boolean {
  if ((first !== "--version" && first !== "-V") || rest.length > 0) return false;
  try {
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    return false;
  }
}

/** Whether it is worth looking at what the build has kept of the help. What that does not know is left to the rest of the program. */
function asksForHelp(argv: readonly string[]): boolean {
  return argv[0] === "help" || argv.at(-1) === "--help" || argv.at(-1) === "-h";
}

async function printedHelp(): Promise<boolean> {
  const { hasPrintedHelp } = await import("./kept-help.ts");
  return hasPrintedHelp(argv);
}
