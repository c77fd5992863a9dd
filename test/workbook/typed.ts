import { idleActions } from "../../src/cli/idle-actions.ts";
import { createProgram } from "../../src/cli/program.ts";

const names = createProgram(idleActions).commands.map((one) => one.name());

/** What is typed at a command line, which who fills in pages has none of: a command by its name, a flag. */
export const typedAtCommandLine = new RegExp(`\\bt6 (?:${names.join("|")})\\b|(?<![\\w-])--[a-z]`);
