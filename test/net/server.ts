import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Observation } from "../../src/links/observation.ts";
import { openerWith } from "../../src/net/open.ts";
import { type NetSettings, usualSettings } from "../../src/net/settings.ts";

/** A request as the server got it. */
interface Received {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: readonly string[];
}

export type Play = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalServer {
  readonly port: number;
  readonly received: Received[];
  /** How many connections there have been. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** A server on this machine that plays what it is told to. */
export async function localServer(play: Play): Promise<LocalServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server: Server = createServer((request, response) => {
    received.push({ method: request.method ?? "", host: request.headers.host ?? "", path: request.url ?? "", headers: request.rawHeaders });
    response.on("error", () => undefined);
    play(request, response);
  });
  server.on("connection", (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  server.on("clientError", (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    connections: () => connections,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A clock that only moves when somebody sleeps. */
export function stillClock() {
  let time = Date.UTC(2026, 2, 3);
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}

/**
 * Settings for a server on this machine: every name leads to it, and besides what is public nothing may be opened but its port.
 * No command can be given these: they are arguments of a function.
 */
export function settingsFor(port: number, changed: Partial<NetSettings> = {}): NetSettings {
  const usual = usualSettings("test");
  const { now, sleep } = stillClock();
  return {
    ...usual,
    now,
    sleep,
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    policy: (ip, to) => (ip === "127.0.0.1" && to === port) || usual.policy(ip, to),
    limits: { connect: 5_000, answer: 5_000, body: 20_000 },
    ...changed,
  };
}

/** Opens addresses and collects what was seen there. */
export async function openAll(hrefs: readonly string[], settings: NetSettings, content = false): Promise<ReadonlyMap<string, Observation>> {
  const seen = new Map<string, Observation>();
  const requests = hrefs.map((href) => ({ href, host: new URL(href).host, content }));
  await openerWith(settings)(requests, (href, observation) => seen.set(href, observation));
  return seen;
}

/** The same for one address. */
export async function openOne(href: string, settings: NetSettings, content = false): Promise<Observation | undefined> {
  return (await openAll([href], settings, content)).get(href);
}
