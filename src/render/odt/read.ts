import { SaxesParser } from "saxes";
import { TemplateProblem } from "../problem.ts";

/**
 * Reads what a template made, and gives the words of its first heading, if it has one. What is not XML is refused: no program could open the document. What
 * we ship always is; a template of somebody's own may lack the end of a tag.
 *
 * @throws {TemplateProblem} naming the template, and what stands before the place.
 */
export function firstHeading(template: string, xml: string): string | undefined {
  let heading: string | undefined;
  let within = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", ({ message }) => {
    const before = xml.slice(0, parser.position).replace(/\s+/g, " ").trim().slice(-60);
    throw new TemplateProblem(template, undefined, `What it makes is not XML (${message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")}), at “…${before}”.`);
  });
  parser.on("opentag", ({ name }) => {
    within ||= name === "text:h" && heading === undefined;
  });
  parser.on("text", (text) => {
    if (within) heading = `${heading ?? ""}${text}`;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "text:h") within = false;
  });
  parser.write(xml).close();
  return heading?.replace(/\s+/g, " ").trim();
}
