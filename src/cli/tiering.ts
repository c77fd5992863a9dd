/** How much bytecode a function runs before V8 thinks of optimising it: four times what it is by default in Node 20. */
const patience = 4 * 66 * 1024;

/**
 * Has V8 wait longer before it optimises a function. In Node 20 it begins so early that much of it is for functions that have nearly
 * run for the last time. V8 has come to think so too: since Node 22 it goes by the number of calls, waits longer, and is left alone.
 * This is about when code is compiled, never about what it does.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith("11.3.")) process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${patience}`);
}
