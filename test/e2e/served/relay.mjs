/* Stands between a test, which waits, and the process that runs what it asks for. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { workerData } from "node:worker_threads";

const { flag, port, env } = workerData;
const child = fork(join(import.meta.dirname, "child.mjs"), { env, execArgv: [] });
const answer = (ran) => {
  port.postMessage(ran);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
};
port.on("message", (call) => child.send(call));
child.on("message", answer);
child.on("exit", (code) => answer({ code, out: "", err: "the process that runs the calls of the tests has ended" }));
