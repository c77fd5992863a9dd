import type { Observation, Opener } from "../../src/links/observation.ts";

export const opens: Observation = { outcome: "answered", hops: [], status: 200, challenged: false };
export const answers = (status: number): Observation => ({ outcome: "answered", hops: [], status, challenged: false });
export const movesTo = (to: string): Observation => ({ outcome: "answered", hops: [{ status: 301, to }], status: 200, challenged: false });
export const holds = (sha256: string): Observation => ({ outcome: "answered", hops: [], status: 200, challenged: false, content: { sha256 } });
export const tooLarge: Observation = { outcome: "answered", hops: [], status: 200, challenged: false, content: { uncompared: "too_large" } };
export const noName: Observation = { outcome: "failed", hops: [], reason: "no_such_host" };
export const silent: Observation = { outcome: "failed", hops: [], reason: "slow_answer" };

/** An opener that opens nothing: what is seen at each address is given; elsewhere all is well. It keeps what it was asked for. */
export function pretending(seen: Readonly<Record<string, Observation>>, otherwise: Observation = opens): Opener & { readonly asked: string[] } {
  const asked: string[] = [];
  const opener: Opener = async (requests, told) => {
    for (const { href } of requests) {
      asked.push(href);
      told(href, seen[href] ?? otherwise);
    }
  };
  return Object.assign(opener, { asked });
}
