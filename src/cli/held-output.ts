import type { Host } from "./host.ts";

/** An output that is held back until it has become long. */
export interface HeldOutput {
  readonly write: (text: string) => void;
  /** Lets go what is held. */
  readonly flush: () => void;
}

/** So much of a product waits until it is known what went wrong, in characters. */
const most = 256 * 1024;

/** What a run of a few assessments makes comes after what is wrong with them, as people read it; what thousands make is not waited for. */
export function heldOutput(out: Host["out"]): HeldOutput {
  let held: string[] | undefined = [];
  let length = 0;
  const flush = (): void => {
    const waiting = held?.join("");
    held = undefined;
    if (waiting) out.write(waiting);
  };
  return {
    write: (text) => {
      if (held === undefined) return out.write(text);
      held.push(text);
      length += text.length;
      if (length > most) flush();
    },
    flush,
  };
}
