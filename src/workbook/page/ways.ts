import { useEffect, useState } from "preact/hooks";

/** Where in the page somebody is: the steps behind the number sign of the address, which a file has too. */
export type Way = readonly string[];

const wayIn = (hash: string): Way =>
  hash
    .replace(/^#\/?/, "")
    .split("/")
    .filter((step) => step !== "")
    .map(decoded);

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The address of a page. */
export const to = (...steps: readonly string[]): string => `#/${steps.map(encodeURIComponent).join("/")}`;

export const go = (way: string): void => {
  location.hash = way;
};

export function useWay(): Way {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    // What leads to a place on the same page is no other page.
    const changed = (): void => {
      if (/^#?$|^#\//.test(location.hash)) setHash(location.hash);
    };
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return wayIn(hash);
}
