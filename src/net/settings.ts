import { type AddressPolicy, publicOnly } from "./policy.ts";
import { type Resolver, systemResolver } from "./resolve.ts";

/** How long each stage of one request may take, in milliseconds, however much arrives meanwhile. */
export interface TimeLimits {
  /** Looking the name up, connecting, and agreeing on encryption. */
  readonly connect: number;
  /** From the request to the end of the answer's head. */
  readonly answer: number;
  /** Reading the body, where it is wanted. */
  readonly body: number;
}

/** Everything on which opening addresses depends. Only tests change it: no option of a command reaches it but `minutes`. */
export interface NetSettings {
  /** How t6 introduces itself. */
  readonly userAgent: string;
  readonly policy: AddressPolicy;
  readonly resolve: Resolver;
  /** Who vouches for certificates. Left out: those whom Node trusts. */
  readonly authorities?: string;
  readonly limits: TimeLimits;
  /** The largest body that is read, as sent and as unpacked, in bytes. */
  readonly bodyLimit: number;
  /** How many redirects are followed. */
  readonly redirects: number;
  /** How many hosts are asked at the same time. */
  readonly hosts: number;
  /** The pause between two requests to the same host. */
  readonly pause: number;
  /** The pauses before each further try. */
  readonly backOff: readonly number[];
  /** The longest pause that a site may ask for before a further try. */
  readonly patience: number;
  /** How long a run may take before it opens nothing more. */
  readonly budget: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. It decides how long to wait, and never what is printed or written. */
  readonly now: () => number;
}

const second = 1000;

/** What ships. */
export function usualSettings(version: string): NetSettings {
  return {
    userAgent: `t6-assess/${version} (link checker for cited sources; opens each address once)`,
    policy: publicOnly,
    resolve: systemResolver,
    limits: { connect: 10 * second, answer: 15 * second, body: 60 * second },
    bodyLimit: 64 * 1024 * 1024,
    redirects: 10,
    hosts: 8,
    pause: second / 2,
    backOff: [second, 4 * second],
    patience: 30 * second,
    budget: 10 * 60 * second,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
  };
}
