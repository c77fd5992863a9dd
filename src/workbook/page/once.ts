import { useRef } from "preact/hooks";

/** What is done one at a time: pressed again while it is being done, it is not done again. */
export function useOnce(action: () => unknown): () => Promise<void> {
  const isBusy = useRef(false);
  return async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await action();
    } finally {
      isBusy.current = false;
    }
  };
}
