import { packedType, type Shell } from "../model/shell.ts";

/** The parts of this page, as they stand in its file. */
export function shellIn(page: Document): Omit<Shell, "data"> {
  const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  const packed = [...page.querySelectorAll<HTMLScriptElement>(`script[type="${packedType}"]`)];
  return {
    style: page.querySelector("style")?.textContent ?? "",
    script: [...page.querySelectorAll("script")].at(-1)?.textContent ?? "",
    packed: packed.map(({ dataset, textContent }) => ({ name: dataset["part"] ?? "", text: textContent ?? "" })),
    digests: [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, digest = ""]) => digest),
    title: page.title,
  };
}
