import type { LinkReason, LinkState } from "../model/generated/schemas.ts";
import type { Content, Hop, Observation } from "./observation.ts";

/** What one look at an address says about it. */
export interface Verdict {
  readonly state: LinkState;
  readonly reason?: LinkReason;
  readonly status?: number;
  /** The address that permanently takes its place, or the one at which t6 stopped. */
  readonly to?: string;
  readonly sha256?: string;
}

const permanent: ReadonlySet<number> = new Set([301, 308]);

/**
 * What an observation makes of an address. The gravest that fits: gone, then changed, then moved.
 * @param recorded the digests that the evidence records for its content
 */
export function verdictOf(observation: Observation, recorded: readonly string[]): Verdict {
  switch (observation.outcome) {
    case "unopened":
      return { state: "unchecked", reason: observation.reason };
    case "refused":
      return { state: "blocked", reason: observation.reason, ...stoppedAt(observation.hops) };
    case "failed":
      return { state: "unreachable", reason: observation.reason, ...stoppedAt(observation.hops) };
    case "answered":
      return answered(observation, recorded);
  }
}

function answered({ status, hops, challenged, content }: Extract<Observation, { outcome: "answered" }>, recorded: readonly string[]): Verdict {
  if (status >= 200 && status < 300) return opened(hops, content, recorded);
  const where = { status, ...stoppedAt(hops) };
  if (status === 404 || status === 410) return { state: "gone", ...where };
  if (status === 401 || status === 407) return { state: "blocked", reason: "login", ...where };
  if (status === 429) return { state: "blocked", reason: "too_many_requests", ...where };
  if (challenged || (status >= 400 && status < 500) || status >= 600) return { state: "blocked", reason: "server_refuses", ...where };
  return { state: "unreachable", reason: status >= 500 ? "server_error" : "bad_answer", ...where };
}

function opened(hops: readonly Hop[], content: Content | undefined, recorded: readonly string[]): Verdict {
  const to = newAddress(hops);
  const lead = to === undefined ? {} : { to };
  if (recorded.length > 0 && content !== undefined) {
    if ("uncompared" in content) return { state: "unchecked", reason: content.uncompared, ...lead };
    const same = recorded.every((digest) => digest === content.sha256 || digest === content.packedSha256);
    if (!same) return { state: "changed", sha256: content.sha256, ...lead };
    return { state: to === undefined ? "ok" : "moved", sha256: content.sha256, ...lead };
  }
  return { state: to === undefined ? "ok" : "moved", ...lead };
}

/** The end of the permanent redirects that it begins with. Behind a temporary one the address that is cited stays the right one. */
function newAddress(hops: readonly Hop[]): string | undefined {
  const end = hops.findIndex(({ status }) => !permanent.has(status));
  return hops[(end === -1 ? hops.length : end) - 1]?.to;
}

const stoppedAt = (hops: readonly Hop[]): { to?: string } => {
  const last = hops.at(-1);
  return last === undefined ? {} : { to: last.to };
};
