/*
 * Runs command lines of the built command one after the other, each as a process of its own would: in the folder it is asked in, with the
 * environment it is given and nobody at a terminal.
 */
import { createRequire } from "node:module";

const { main } = createRequire(import.meta.url)("../../../dist/cli/main.cjs");

process.on("message", async ({ args, cwd, env }) => {
  const ran = { out: [], err: [] };
  const add = (stream) => (content) => void ran[stream].push(Buffer.from(content));
  const sink = (stream) => ({ show: add(stream), pass: add(stream), isTerminal: () => false, columns: () => undefined });
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  const code = await main(args, { env, out: sink("out"), err: sink("err") });
  process.send({ code, out: Buffer.concat(ran.out).toString(), err: Buffer.concat(ran.err).toString() });
});
process.on("disconnect", () => process.exit());
