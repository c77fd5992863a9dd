import type { Hop, Observation } from "../links/observation.ts";
import { exchange, type Question } from "./exchange.ts";
import { NetProblem } from "./problem.ts";
import { refusalOf } from "./refusal.ts";
import type { NetSettings } from "./settings.ts";
import type { Turns } from "./turns.ts";

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks at an address and wherever that sends us. Each step is looked at as the first one was before anything is sent there. */
export async function follow(start: URL, question: Question, settings: NetSettings, turn: Turns): Promise<Observation> {
  const hops: Hop[] = [];
  const met = new Set<string>();
  for (let url = start; ; ) {
    const refusal = refusalOf(url, settings.policy);
    if (refusal !== undefined) return { outcome: "refused", hops, reason: refusal };
    if (met.has(url.href)) return { outcome: "failed", hops, reason: "redirect_loop" };
    if (hops.length > settings.redirects) return { outcome: "failed", hops, reason: "too_many_redirects" };
    met.add(url.href);
    const here = url;
    const answer = await turn(here.host, () => exchange(here, question, settings)).catch(problemOf);
    if (answer instanceof NetProblem) return stopped(answer, hops);
    const { status, location, challenged, retryAfter, content } = answer;
    if (!redirects.has(status)) {
      return { outcome: "answered", hops, status, challenged, ...(retryAfter !== undefined && { retryAfter }), ...(content !== undefined && { content }) };
    }
    if (location === undefined || !URL.canParse(location, here.href)) return { outcome: "failed", hops, reason: "bad_redirect" };
    url = new URL(location, here.href);
    url.hash = "";
    hops.push({ status, to: shown(url) });
  }
}

function problemOf(error: unknown): NetProblem {
  if (error instanceof NetProblem) return error;
  throw error;
}

function stopped({ reason }: NetProblem, hops: readonly Hop[]): Observation {
  switch (reason) {
    case "not_public":
    case "private_name":
    case "credentials":
    case "port":
    case "scheme":
      return { outcome: "refused", hops, reason };
    default:
      return { outcome: "failed", hops, reason };
  }
}

/** An address as it is told: never with a password. */
function shown(url: URL): string {
  if (url.username === "" && url.password === "") return url.href;
  const plain = new URL(url);
  plain.username = "";
  plain.password = "";
  return plain.href;
}
