import type { NetSettings } from "./settings.ts";

/** Lets requests to one host wait for each other. */
export type Turns = <Answer>(host: string, ask: () => Promise<Answer>) => Promise<Answer>;

/** One request at a time to each host, and a pause after each. Redirects from elsewhere wait for their turn, too. */
export function turns({ pause, sleep, now }: Pick<NetSettings, "pause" | "sleep" | "now">): Turns {
  const last = new Map<string, Promise<number | undefined>>();
  return (host, ask) => {
    const before = last.get(host) ?? Promise.resolve(undefined);
    const turn = before.then(async (ended) => {
      const wait = ended === undefined ? 0 : ended + pause - now();
      if (wait > 0) await sleep(wait);
      return ask();
    });
    const over = () => now();
    last.set(host, turn.then(over, over));
    return turn;
  };
}
