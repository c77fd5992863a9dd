import type { Failure, Refusal } from "../links/observation.ts";

/** Why an address was not opened, on its way through code that throws. It never leaves this layer. */
export class NetProblem extends Error {
  override readonly name = "NetProblem";
  readonly reason: Failure | Refusal;

  constructor(reason: Failure | Refusal) {
    super(reason);
    this.reason = reason;
  }
}

const failures: Readonly<Record<string, Failure>> = Object.freeze({
  ENOTFOUND: "no_such_host",
  EAI_NODATA: "no_such_host",
  EAI_NONAME: "no_such_host",
  EAI_AGAIN: "dns",
  EAI_FAIL: "dns",
  ESERVFAIL: "dns",
  ECONNREFUSED: "connection_refused",
  ENETUNREACH: "no_route",
  EHOSTUNREACH: "no_route",
  EHOSTDOWN: "no_route",
  ENETDOWN: "no_route",
  EADDRNOTAVAIL: "no_route",
  EACCES: "no_route",
  EPERM: "no_route",
  ETIMEDOUT: "slow_connect",
  ECONNRESET: "connection_lost",
  EPIPE: "connection_lost",
  ECONNABORTED: "connection_lost",
  UND_ERR_SOCKET: "connection_lost",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "connection_lost",
  UND_ERR_CONNECT_TIMEOUT: "slow_connect",
  UND_ERR_HEADERS_TIMEOUT: "slow_answer",
  UND_ERR_BODY_TIMEOUT: "slow_body",
});

/** Why there is no answer, of an error of the system's, of TLS, or of the HTTP client's. */
export function failureOf(error: unknown): Failure {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === undefined) return "bad_answer";
  if (Object.hasOwn(failures, code)) return failures[code] ?? "bad_answer";
  // Node names what is wrong with a certificate in some thirty ways.
  return /CERT|SIGNATURE|ISSUER|CRL|^ERR_(?:SSL|TLS)|EPROTO/.test(code) ? "certificate" : "bad_answer";
}
