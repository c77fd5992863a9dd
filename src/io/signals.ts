/** What ends a program from outside, and can be heard. */
export const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does something that must not be broken off half-way, and takes no time worth mentioning: who tells the program to stop is obeyed right after it. */
export function undisturbed<Value>(act: () => Value): Value {
  // Whoever listens already is told by the signal itself, and ends the program in a way of its own: a second one would cut that off.
  const heard = new Set(signals.filter((signal) => process.listenerCount(signal) > 0));
  const stop = (signal: (typeof signals)[number]) => {
    letGo();
    if (!heard.has(signal)) process.kill(process.pid, signal);
  };
  const letGo = () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    return act();
  } finally {
    // What came meanwhile is told to whoever listens in one of the next two turns.
    setImmediate(() => setImmediate(letGo));
  }
}
