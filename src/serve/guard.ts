import { timingSafeEqual } from "node:crypto";

/** What of a request decides whether it is answered at all. */
export interface Asking {
  readonly method: string;
  /** The address as it was asked for: the way, and what stands behind a question mark. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** From which machine. */
  readonly from: string | undefined;
}

/** What the server knows of itself. */
export interface Known {
  readonly port: number;
  readonly secret: string;
}

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/**
 * Whether a request is answered: it comes from this machine, by a name of this machine, from the page itself or from whoever typed the address, and it
 * knows the secret. All else gets the same answer, so that nobody learns which of them was wrong.
 * @returns the way behind the secret; undefined where it is not answered
 */
export function wayOf({ method, url, headers, from }: Asking, { port, secret }: Known): string | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  // A page elsewhere may have a name that leads here for a moment: then the name is not one of ours.
  if (from === undefined || !loopback.has(from) || !own.includes(String(headers["host"] ?? ""))) return undefined;
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) return undefined;
  if (site !== undefined && site !== "same-origin" && site !== "none") return undefined;
  if (method === "POST" && (origin === undefined || !/^application\/json\b/.test(String(headers["content-type"] ?? "")))) return undefined;
  if (method !== "GET" && method !== "POST") return undefined;
  const [, given = "", way] = /^\/([^/?]*)(\/[^?]*)?/.exec(url) ?? [];
  return isSame(given, secret) ? (way ?? "") : undefined;
}

/** Whether two texts are the same, in the same time whatever they are. */
function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
