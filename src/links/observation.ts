import type { LinkReason } from "../model/generated/schemas.ts";

/** One step from an address to another: the site answered with a number and the next address. */
export interface Hop {
  readonly status: number;
  readonly to: string;
}

/** What was read of an address's content, where the evidence records a digest. */
export type Content =
  | {
      /** The digest of what a browser would save. */
      readonly sha256: string;
      /** The digest of the bytes as they were sent, where they were sent packed. */
      readonly packedSha256?: string;
    }
  | { readonly uncompared: Extract<LinkReason, "too_large" | "unknown_encoding"> };

/** Why t6 refuses to open an address, or one that it leads to. */
export type Refusal = Extract<LinkReason, "not_public" | "private_name" | "credentials" | "port" | "scheme">;

/** Why there is no answer. */
export type Failure = Extract<
  LinkReason,
  | "no_such_host"
  | "dns"
  | "connection_refused"
  | "connection_lost"
  | "no_route"
  | "certificate"
  | "slow_connect"
  | "slow_answer"
  | "slow_body"
  | "redirect_loop"
  | "too_many_redirects"
  | "bad_redirect"
  | "bad_answer"
>;

/** Why an address was not opened at all. */
export type Unopened = Extract<LinkReason, "offline" | "over_budget" | "not_opened" | "not_http" | "malformed" | "internal" | "host_silent">;

/** What happened when an address was opened. What that makes of it is decided in verdict.ts. */
export type Observation =
  | {
      readonly outcome: "answered";
      readonly hops: readonly Hop[];
      readonly status: number;
      /** Whether the site says that a person has to prove to be one. */
      readonly challenged: boolean;
      /** When it asks to be asked again: seconds, or a date of HTTP's. */
      readonly retryAfter?: string;
      readonly content?: Content;
    }
  | { readonly outcome: "refused"; readonly hops: readonly Hop[]; readonly reason: Refusal }
  | { readonly outcome: "failed"; readonly hops: readonly Hop[]; readonly reason: Failure }
  | { readonly outcome: "unopened"; readonly reason: Unopened };

/** One address to be opened. */
export interface OpenRequest {
  readonly href: string;
  readonly host: string;
  /** Whether its content is to be read, for its digest. */
  readonly content: boolean;
}

/**
 * Opens addresses and says what happened, in whatever order the answers come.
 * The one that ships is src/net/open.ts; tests and --list do without it.
 */
export type Opener = (requests: readonly OpenRequest[], told: (href: string, observation: Observation) => void) => Promise<void>;
