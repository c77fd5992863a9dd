import { type Paint, plain } from "../report/paint.ts";
import type { Host, Sink } from "./host.ts";

/** How wide text is laid out where nothing says otherwise, and in files. */
export const usualWidth = 80;
/** Lines longer than this are hard to read, however wide the window. COLUMNS may still ask for more. */
const widestWindow = 100;

/** How wide to lay text out: what COLUMNS says, then the terminal, then 80. */
export function widthFor(sink: Pick<Sink, "columns">, env: Host["env"]): number {
  const asked = /^[1-9]\d{0,3}$/.test(env["COLUMNS"] ?? "") ? Number(env["COLUMNS"]) : undefined;
  return asked ?? Math.min(sink.columns() || usualWidth, widestWindow);
}

/** Whether to colour: the option, then NO_COLOR, then FORCE_COLOR, then whether a person is looking. Empty variables do not count. */
function wantsColour(sink: Sink, env: Host["env"], option: boolean | undefined): boolean {
  if (option !== undefined) return option;
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return env["TERM"] !== "dumb" && sink.isTerminal();
}

/** The marking for a stream. Colours are loaded only where they are wanted. */
export async function paintFor(sink: Sink, env: Host["env"], option: boolean | undefined): Promise<Paint> {
  if (!wantsColour(sink, env, option)) return plain;
  const { colours } = await import("./colours.ts");
  return colours;
}
