import { connect as connectTcp, isIP, type LookupFunction, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { AddressPolicy } from "./policy.ts";
import { NetProblem } from "./problem.ts";
import type { HostAddress } from "./resolve.ts";

export interface Destination {
  /** The name, or the literal address. */
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  /** The addresses that were looked at and found public. No name is looked up again: it could lead elsewhere by then. */
  readonly addresses: readonly HostAddress[];
  readonly authorities: string | undefined;
}

/** Opens a connection to one of the addresses of a destination, encrypted where it is https. */
export async function openSocket({ host, port, secure, addresses, authorities }: Destination, policy: AddressPolicy, signal: AbortSignal): Promise<Socket> {
  const plain = connectTcp({ host, port, lookup: answering(addresses), autoSelectFamily: true, signal });
  await opened(plain, "connect");
  // The connection is to what was looked at; that it is so is looked at again, because everything rests on it.
  if (plain.remoteAddress === undefined || !policy(plain.remoteAddress, port)) {
    plain.destroy();
    throw new NetProblem("not_public");
  }
  if (!secure) return plain;
  const name = isIP(host) === 0 ? { servername: host.replace(/\.$/, "") } : {};
  // Whatever the environment says, a certificate has to be in order.
  const encrypted = connectTls({
    socket: plain,
    host,
    ...name,
    ALPNProtocols: ["http/1.1"],
    rejectUnauthorized: true,
    ...(authorities !== undefined && { ca: authorities }),
  });
  await opened(encrypted, "secureConnect");
  return encrypted;
}

/** A lookup that knows the answer already. */
function answering(addresses: readonly HostAddress[]): LookupFunction {
  return (_name, { all }, answer) => {
    const [first] = addresses;
    if (all === true) answer(null, [...addresses]);
    else answer(null, first?.address ?? "", first?.family ?? 4);
  };
}

function opened(socket: Socket, event: "connect" | "secureConnect"): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      socket.removeListener("error", settle).removeListener("close", lost).removeListener(event, done);
      if (error === undefined) return resolve();
      // A connection that breaks once more while it is given up has nobody left to tell.
      socket.on("error", () => undefined).destroy();
      reject(error);
    };
    const done = () => settle();
    const lost = () => settle(new NetProblem("connection_lost"));
    socket.once("error", settle).once("close", lost).once(event, done);
  });
}
