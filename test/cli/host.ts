import type { Host } from "../../src/cli/host.ts";
import { main } from "../../src/cli/main.ts";

export interface Ran {
  readonly code: number;
  /** What was written; bytes as characters of the same number. */
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function run(argv: readonly string[], env: Host["env"] = {}, isTerminal = false): Promise<Ran> {
  let out = "";
  let err = "";
  const sink = (write: (text: string) => void) => ({
    write: (content: string | Uint8Array) => write(typeof content === "string" ? content : Buffer.from(content).toString("latin1")),
    isTerminal: () => isTerminal,
    columns: () => undefined,
  });
  const host: Host = {
    env,
    out: sink((text) => {
      out += text;
    }),
    err: sink((text) => {
      err += text;
    }),
  };
  const code = await main(argv, host);
  return { code, out, err };
}
