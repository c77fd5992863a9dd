import { links } from "../../build/generated/links-validator.js";
import type { LinksFile } from "../model/generated/schemas.ts";

/** What keeps data from being a link cache, in a few words; nothing where they are one. */
export function linksProblem(data: unknown): string | undefined {
  if (isLinks(data)) return undefined;
  const [error] = links.errors ?? [];
  links.errors = null;
  const place = error?.instancePath ?? "";
  return `${place === "" ? "" : `at ${place} it `}${error?.message ?? "is something else"}`;
}

/** Whether data are a link cache. */
export function isLinks(data: unknown): data is LinksFile {
  return links(data);
}
