import { SaxesParser } from "saxes";
import { TemplateProblem } from "../problem.ts";

/**
 * Gives back what a template made, if it is XML. What is not is refused: no program could open the document. What we ship always is; a template of
 * somebody's own may lack the end of a tag.
 * @throws {TemplateProblem} naming the template, and what stands before the place
 */
export function wellFormed(template: string, xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", ({ message }) => {
    const before = xml.slice(0, parser.position).replace(/\s+/g, " ").trim().slice(-60);
    throw new TemplateProblem(template, undefined, `What it makes is not XML (${message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")}), at “…${before}”.`);
  });
  parser.write(xml).close();
  return xml;
}
