import type { Found } from "../io/walk.ts";
import { type CheckedShare, checkShare, type Share } from "./share.ts";

/** Below so many files, starting a second thread takes longer than it saves (measured with bench/). */
const enough = 240;

/** Goes through all assessments: by itself, or where there are many, with a second thread that takes the later half. The order stays. */
export async function checkAll(assessments: Found["assessments"], options: Share["options"]): Promise<CheckedShare> {
  const files = assessments.reduce((sum, one) => sum + one.files.length, 0);
  if (files < enough) return checkShare({ assessments, options });
  const half = Math.ceil(assessments.length / 2);
  const later = elsewhere({ assessments: assessments.slice(half), options });
  const [a, b] = await Promise.all([checkShare({ assessments: assessments.slice(0, half), options }), later]);
  return { kept: [...a.kept, ...b.kept], diagnostics: once([...a.diagnostics, ...b.diagnostics]), refusals: once([...a.refusals, ...b.refusals]) };
}

/** Both halves may meet the same catalogue and the same configuration, whose mistakes are told once. */
function once<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** The other thread loads the module that this one is part of, and calls the same function. */
const script = `
const { parentPort, workerData } = require("node:worker_threads");
require(workerData.module).checkShare(workerData.share).then((checked) => parentPort.postMessage(checked));
`;

async function elsewhere(share: Share): Promise<CheckedShare> {
  const [{ Worker }, { fileURLToPath }] = await Promise.all([import("node:worker_threads"), import("node:url")]);
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: { module: fileURLToPath(import.meta.url), share } });
    worker.once("message", resolve).once("error", reject);
  });
}
