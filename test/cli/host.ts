import type { Asker } from "../../src/cli/ask/asker.ts";
import type { Host, ProcessHost } from "../../src/cli/host.ts";
import { main } from "../../src/cli/main.ts";
import type { Opener } from "../../src/links/observation.ts";
import { sinkTo } from "./sink.ts";

export interface Ran {
  readonly code: number;
  /** What was written; bytes as characters of the same number. */
  readonly out: string;
  readonly err: string;
}

/** Where no test says otherwise, no address is opened, and all is well everywhere: a test must not depend on a network. */
const allWell: Opener = async (requests, told) => {
  for (const { href } of requests) told(href, { outcome: "answered", hops: [], status: 200, challenged: false });
};

/**
 * Runs a command line in this process.
 * @param opener how addresses are opened; "shipped" is the way that everybody gets
 * @param asker who answers questions; left out, there is nobody
 */
export async function run(
  argv: readonly string[],
  env: Host["env"] = {},
  isTerminal = false,
  opener: Opener | "shipped" = allWell,
  asker?: Asker,
): Promise<Ran> {
  let out = "";
  let err = "";
  const sink = (write: (text: string) => void) =>
    sinkTo((content) => write(typeof content === "string" ? content : Buffer.from(content).toString("latin1")), isTerminal);
  const host: ProcessHost = {
    env,
    out: sink((text) => {
      out += text;
    }),
    err: sink((text) => {
      err += text;
    }),
    // What listens has listened long enough.
    until: async () => {},
    ...(opener === "shipped" ? {} : { opener }),
    ...(asker !== undefined && { asker: async () => asker }),
  };
  const code = await main(argv, host);
  return { code, out, err };
}
