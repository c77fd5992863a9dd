import type { RootContent } from "mdast";
import type { DocumentTree } from "../../document/tree.ts";
import { plainText } from "../../view/prose.ts";

/** A report on a run, ready for any format: its first heading is what it is called. */
export function reportTree(body: readonly RootContent[], about: { readonly subject: string; readonly tool: Tool }): DocumentTree {
  const first = body.find((node) => node.type === "heading");
  const title = first === undefined ? about.subject : plainText(first);
  return {
    kind: "report",
    title,
    subject: about.subject,
    description: title,
    generator: `${about.tool.name}/${about.tool.version}`,
    language: "en-GB",
    body: { type: "root", children: [...body] },
  };
}

interface Tool {
  readonly name: string;
  readonly version: string;
}
