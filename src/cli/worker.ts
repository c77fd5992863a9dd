import { parentPort, workerData } from "node:worker_threads";
import { compiledIn } from "./compiled.ts";
import type { Order } from "./jobs/task.ts";

// What a thread begins with: it loads the same code as the command, and does its share.
const load = compiledIn(import.meta.dirname);
const main = load === undefined ? import("./main.ts") : Promise.resolve(load("./main.cjs") as typeof import("./main.ts"));
main.then(({ serve }) => serve(workerData as Order, (sent) => parentPort?.postMessage(sent)));
