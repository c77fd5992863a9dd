import type { Failure, Observation, OpenRequest } from "../links/observation.ts";
import { follow } from "./follow.ts";
import type { NetSettings } from "./settings.ts";
import type { Turns } from "./turns.ts";

/** Failures that are the host's: no other address there will do better, and no other way of asking either. */
export const ofHost: ReadonlySet<Failure> = new Set(["no_such_host", "dns", "connection_refused", "no_route", "certificate", "slow_connect"] as const);
const passing: ReadonlySet<Failure> = new Set(["dns", "connection_lost", "no_route", "slow_connect", "slow_answer", "slow_body"] as const);
const passingStatus: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * One look at an address: HEAD, which costs the site least; and GET where HEAD says that something is wrong, because many sites
 * answer it with an error or not at all, or where the content is wanted.
 */
async function lookOnce(url: URL, content: boolean, settings: NetSettings, turn: Turns): Promise<Observation> {
  if (!content) {
    const head = await follow(url, { method: "HEAD", content: false }, settings, turn);
    if (!isDoubtful(head)) return head;
  }
  return follow(url, { method: "GET", content }, settings, turn);
}

function isDoubtful(observation: Observation): boolean {
  if (observation.outcome === "answered") return (observation.status < 200 || observation.status >= 300) && observation.status !== 429;
  return observation.outcome === "failed" && !ofHost.has(observation.reason);
}

/**
 * Looks at an address, and again after a pause where what was seen may pass: each pause longer than the one before, or as long as
 * the site asks. A site that asks for more patience than there is, is left alone.
 * @param tries whether it is worth trying again at all
 */
export async function look({ href, content }: OpenRequest, settings: NetSettings, turn: Turns, tries: () => boolean): Promise<Observation> {
  const url = new URL(href);
  let seen = await lookOnce(url, content, settings, turn);
  for (const usual of settings.backOff) {
    if (!mayPass(seen) || !tries()) return seen;
    const asked = seen.outcome === "answered" ? waitAsked(seen.retryAfter, settings.now()) : undefined;
    if (asked !== undefined && asked > settings.patience) return seen;
    await settings.sleep(Math.max(usual, asked ?? 0));
    seen = await lookOnce(url, content, settings, turn);
    // A second silence of that length is an answer.
    if (seen.outcome === "failed" && seen.reason.startsWith("slow_")) return seen;
  }
  return seen;
}

function mayPass(observation: Observation): boolean {
  if (observation.outcome === "failed") return passing.has(observation.reason);
  if (observation.outcome !== "answered") return false;
  const { status } = observation;
  return (status >= 500 && status !== 501 && status !== 505) || passingStatus.has(status);
}

/** How long a site asks to be left alone, in milliseconds: it may say so many seconds, or until when. */
export function waitAsked(retryAfter: string | undefined, now: number): number | undefined {
  const asked = retryAfter?.trim() ?? "";
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const until = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(asked) ? Date.parse(asked) : Number.NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
