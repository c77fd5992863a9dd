const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does something that must not be broken off half-way, and takes no time worth mentioning: who tells the program to stop is obeyed right after it. */
export function undisturbed<Value>(act: () => Value): Value {
  const stop = (signal: NodeJS.Signals) => {
    letGo();
    process.kill(process.pid, signal);
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
