import request from "undici/lib/api/api-request.js";
import Client from "undici/lib/dispatcher/client.js";
import type { Content } from "../links/observation.ts";
import { contentOf } from "./content.ts";
import { failureOf, NetProblem } from "./problem.ts";
import { hostOf, portOf } from "./refusal.ts";
import { allowedAddresses } from "./resolve.ts";
import type { NetSettings } from "./settings.ts";
import { openSocket } from "./socket.ts";
import { type Stages, stages } from "./stages.ts";

/** What a site answered to one request. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  readonly challenged: boolean;
  readonly content: Content | undefined;
}

/** What to ask for. */
export interface Question {
  readonly method: "HEAD" | "GET";
  /** Whether a good answer's body is read, for its digest. Otherwise the connection is closed as soon as its head has come. */
  readonly content: boolean;
}

/** The largest head of an answer. Some sites send long lists of what pages may load. */
const headLimit = 64 * 1024;

/**
 * One request and its answer, on a connection of its own. Nothing is sent but the address and what t6 is: no cookies, no password,
 * nothing about where the address was found. Proxies that the environment names are not used, because nobody could then say
 * which address was opened.
 * @throws NetProblem where there is no answer
 */
export async function exchange(url: URL, question: Question, settings: NetSettings): Promise<Answer> {
  const time = stages(settings.limits);
  const { signal } = time;
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    // Whatever the stage is waiting for, it waits no longer than it may.
    return await Promise.race([late, conversation(url, question, settings, time)]);
  } catch (error) {
    const cause = signal.aborted ? signal.reason : error;
    throw cause instanceof NetProblem ? cause : problemFrom(cause);
  } finally {
    time.end();
  }
}

async function conversation(url: URL, { method, content: wanted }: Question, settings: NetSettings, { enter, signal }: Stages): Promise<Answer> {
  const { policy, resolve, userAgent, bodyLimit, authorities } = settings;
  const [host, port, secure] = [hostOf(url), portOf(url), url.protocol === "https:"];
  enter("connect");
  const addresses = await allowedAddresses(host, port, resolve, policy);
  const socket = await openSocket({ host, port, secure, addresses, authorities }, policy, signal);
  enter("answer");
  const client = new Client(url.origin, {
    maxHeaderSize: headLimit,
    headersTimeout: 0,
    bodyTimeout: 0,
    // The client does not expect to be connected before it has finished asking.
    connect: (_options, connected) => queueMicrotask(() => connected(null, socket)),
  });
  try {
    const headers = { "user-agent": userAgent, accept: "*/*", "accept-encoding": "identity" };
    const { statusCode, headers: head, body } = await request.call(client, { method, path: `${url.pathname}${url.search}`, headers, signal, reset: true });
    // Closing the connection on a body that nobody wants is an error to the body, and to nobody else.
    body.on("error", () => undefined);
    enter("body");
    const isGood = statusCode >= 200 && statusCode < 300;
    const length = /^\d+$/.test(text(head["content-length"])) ? Number(text(head["content-length"])) : undefined;
    const encoding = text(head["content-encoding"]).trim().toLowerCase();
    return {
      status: statusCode,
      location: head["location"] === undefined ? undefined : text(head["location"]),
      retryAfter: head["retry-after"] === undefined ? undefined : text(head["retry-after"]),
      challenged: text(head["cf-mitigated"]) === "challenge",
      content: wanted && isGood && method === "GET" ? await contentOf(body, { encoding, length }, bodyLimit) : undefined,
    };
  } finally {
    socket.destroy();
    await client.destroy();
  }
}

/** What the system, TLS or the client complain about has a code or a name. Anything else is a mistake of ours, and must not pass for a bad link. */
function problemFrom(error: unknown): unknown {
  const { code, name } = error as NodeJS.ErrnoException;
  return typeof code === "string" || name === "HTTPParserError" ? new NetProblem(failureOf(error)) : error;
}

const text = (header: string | string[] | undefined): string => (Array.isArray(header) ? (header[0] ?? "") : (header ?? ""));
