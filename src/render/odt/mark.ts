import { TemplateProblem } from "../problem.ts";
import { escapeXml } from "../xml.ts";

const template = "styles.odt.hbs";

/**
 * The styles of a file in which the header of every page says what it is, such as “Draft”, whatever styles a body brings.
 * @throws {TemplateProblem} for styles without a page that it could stand on
 */
export function marked(styles: string, mark: string): string {
  const line = `<text:p text:style-name="Standard">${escapeXml(mark)}</text:p>`;
  let pages = 0;
  const all = styles.replace(/<style:master-page\b([^>]*?)(?:\/>|>([\s\S]*?)<\/style:master-page>)/g, (_all, attributes: string, inner = "") => {
    pages += 1;
    return `<style:master-page${attributes}>${headed(inner as string, line)}</style:master-page>`;
  });
  if (pages === 0) throw new TemplateProblem(template, undefined, `There is no <style:master-page> in it, so no page could say “${mark}”.`);
  return all;
}

/** What stands on a page, with a line at the start of each of its headers. */
function headed(page: string, line: string): string {
  const headers = page.replace(/<style:header(-left|-first)?\b([^>]*?)(?:\/>|>([\s\S]*?)<\/style:header\1>)/g, (_all, which = "", attributes, inner = "") => {
    return `<style:header${which}${attributes}>${line}${inner}</style:header${which}>`;
  });
  // One that is not there would be the header of all pages.
  return /<style:header\b(?!-)/.test(headers) ? headers : `<style:header>${line}</style:header>${headers}`;
}
