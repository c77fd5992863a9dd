import { join } from "node:path";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { environment, type Ran, type Variables } from "../process.ts";

/*
 * One process that runs the built command for all the tests of a worker, where it makes no difference to what is tested: starting a process for each
 * call takes ten times as long as what most of them do.
 */

interface Server {
  readonly port: MessagePort;
  /** What is waited on: 1 where an answer has come. */
  readonly flag: Int32Array;
}
let server: Server | undefined;

function started(): Server {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(join(import.meta.dirname, "relay.mjs"), { workerData: { flag, port: port2, env: environment() }, transferList: [port2] });
  worker.unref();
  return { port: port1, flag };
}

/** Runs a command line of the built command in that process. */
export function served(args: readonly string[], cwd: string, env: Variables): Ran {
  server ??= started();
  const { port, flag } = server;
  Atomics.store(flag, 0, 0);
  port.postMessage({ args, cwd, env: environment(env) });
  if (Atomics.wait(flag, 0, 0, 60_000) === "timed-out") throw new Error(`no answer after a minute: t6 ${args.join(" ")}`);
  return receiveMessageOnPort(port)?.message as Ran;
}
