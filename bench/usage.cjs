// Loaded before a command: says on its last line of standard error what the whole process has used, all its threads together.
const { isMainThread } = require("node:worker_threads");
const { writeSync } = require("node:fs");

if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(2, `\n${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 })}\n`);
  });
}
