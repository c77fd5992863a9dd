import type { ProcessHost } from "../../src/cli/host.ts";
import { sinkTo } from "../cli/sink.ts";

/** The command line: the one of the sources in tests, the built one by hand. */
export type Main = (argv: readonly string[], host: ProcessHost) => Promise<number>;

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
  readonly ms: number;
}

/** Runs a command line in this process. No address is opened: all is well everywhere. */
export async function ranOn(main: Main, argv: readonly string[]): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const sink = (into: Buffer[]) => sinkTo((content) => into.push(Buffer.from(content as string)));
  const host: ProcessHost = {
    env: { T6_DEBUG: "1" },
    out: sink(out),
    err: sink(err),
    opener: async (requests, told) => {
      for (const { href } of requests) told(href, { outcome: "answered", hops: [], status: 200, challenged: false });
    },
  };
  // The time of the processor: that of a clock is other people's too.
  const began = process.cpuUsage();
  const code = await main(argv, host);
  const { user, system } = process.cpuUsage(began);
  return { ms: (user + system) / 1000, code, out: Buffer.concat(out), err: Buffer.concat(err).toString("utf8") };
}
