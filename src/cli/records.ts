import { dirname, join, relative, resolve } from "node:path";
import { render } from "../api/render.ts";
import type { Opened } from "../api/results.ts";
import type { Host } from "./host.ts";
import type { PortfolioOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { writeDocuments } from "./write.ts";

/** Writes the record of each assessment as it comes, and says where it is: thousands would not fit into the memory. Undefined where no row has one. */
export function recordsFor(
  { records, linkBase, output, audience }: PortfolioOptions,
  host: Host,
): ((opened: Opened) => Promise<string | undefined>) | undefined {
  if (records === undefined && linkBase === undefined) return undefined;
  if (linkBase !== undefined && (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(linkBase) || /[\s<>"\\]/.test(linkBase))) {
    throw new Refusal(`--link-base has to be a web address or a way from the portfolio, and ${linkBase} is neither.`);
  }
  const base = linkBase?.replace(/\/*$/, "/") ?? wayTo(records ?? ".", output);
  const fileFor = distinctNames();
  return async ({ name, result }) => {
    if (result === undefined) return undefined;
    const file = fileFor(name);
    if (records !== undefined) {
      const content = await render(result, { document: "record", format: "html", ...(audience !== undefined && { audience }) });
      writeDocuments([{ to: join(records, file), content }], host, true);
    }
    return `${base}${encodeURIComponent(file)}`;
  };
}

/** The way from the portfolio to the folder; from the standard output, as the folder was named. */
function wayTo(records: string, output: string | undefined): string {
  const way = output === undefined || output === "-" ? records : relative(dirname(resolve(output)), resolve(records));
  return way === "" ? "" : `${way.split(/[/\\]/).map(encodeURIComponent).join("/").replace(/\/*$/, "")}/`;
}

/** A file name of its own for each assessment, made of what it is called. */
function distinctNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const stem =
      name
        .split(/[/\\]+/)
        .filter((step) => !/^\.{0,2}$/.test(step))
        .join("-")
        .replace(/[^\p{L}\p{N}._-]+/gu, "-") || "assessment";
    let own = `${stem}-record.html`;
    for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = `${stem}-${number}-record.html`;
    taken.add(own.toLowerCase());
    return own;
  };
}
