import { Chalk } from "chalk";
import type { Paint } from "../report/paint.ts";

/** Sixteen colours, so that the terminal's own theme decides how they look. Whether to colour at all is decided elsewhere. */
const chalk = new Chalk({ level: 1 });

export const colours: Paint = Object.freeze({
  strong: (text: string) => chalk.bold(text),
  faint: (text: string) => chalk.dim(text),
  good: (text: string) => chalk.green(text),
  middling: (text: string) => chalk.yellow(text),
  bad: (text: string) => chalk.red(text),
  place: (text: string) => chalk.cyan(text),
});
