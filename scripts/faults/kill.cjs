/*
 * Loaded before t6 (node --require), it counts the calls by which files are changed, and ends the process at one of them:
 * T6_FAULT=AT:HOW, where HOW is before (the call), within (half of the text is written), or a signal that the process is sent and may answer.
 * T6_FAULT_LOG names a file that gets the names of all calls, one to a line.
 */
const fs = require("node:fs");
const { appendFileSync, writeFileSync } = fs;

const [at, how] = (process.env.T6_FAULT ?? "0:before").split(":");
const log = process.env.T6_FAULT_LOG;
let count = 0;

const die = () => {
  process.kill(process.pid, "SIGKILL");
  for (;;);
};

/** Whether a call changes a file, by what it is called with. What is only read or printed does not. */
const changing = {
  openSync: (_, flags) => typeof flags === "string" && flags !== "r",
  writeSync: (to) => to > 2,
  writeFileSync: () => true,
  appendFileSync: () => true,
  renameSync: () => true,
  copyFileSync: () => true,
  cpSync: () => true,
  linkSync: () => true,
  symlinkSync: () => true,
  rmSync: () => true,
  unlinkSync: () => true,
  rmdirSync: () => true,
  mkdirSync: () => true,
  mkdtempSync: () => true,
  chmodSync: () => true,
  truncateSync: () => true,
  ftruncateSync: () => true,
  fsyncSync: () => true,
  // None of these is used today. One that will be is counted too.
  writeFile: () => true,
  rename: () => true,
  createWriteStream: () => true,
};

const meet = (name, args) => {
  count += 1;
  if (log !== undefined) appendFileSync(log, `${name}\n`);
  if (count !== Number(at)) return;
  if (how.startsWith("SIG")) process.kill(process.pid, how);
  else {
    if (how === "within" && name === "writeFileSync") writeFileSync(args[0], args[1].slice(0, args[1].length / 2), args[2]);
    die();
  }
};

/** How deep in a call that counts: one that is made of others counts once. */
let within = 0;

for (const of of [fs, fs.promises]) {
  for (const [name, applies] of Object.entries(changing)) {
    const real = of[name];
    if (real === undefined) continue;
    of[name] = (...args) => {
      within += 1;
      try {
        if (within === 1 && applies(...args)) meet(name, args);
        return real.apply(of, args);
      } finally {
        within -= 1;
      }
    };
  }
}
