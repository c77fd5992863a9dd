import type { Shell } from "../model/shell.ts";

/** The parts of this page, as they stand in its file. */
export function shellIn(page: Document): Omit<Shell, "data"> {
  const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  return {
    style: page.querySelector("style")?.textContent ?? "",
    script: [...page.querySelectorAll("script")].at(-1)?.textContent ?? "",
    digest: /'sha256-([^']+)'/.exec(policy)?.[1] ?? "",
    title: page.title,
  };
}
