import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";

/** The anchors that GitHub gives headings, so that a link works in both places. */
const slugify = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * Makes a page's body of its Markdown.
 * @param linked what becomes of an address on the page
 */
export function bodyOf(text, linked) {
  const markdown = new MarkdownIt({ html: false, linkify: false }).use(anchor, { slugify, tabIndex: false });
  const { rules } = markdown.renderer;
  rules.link_open = (tokens, at, _options, _env, self) => {
    tokens[at].attrSet("href", linked(tokens[at].attrGet("href")));
    return self.renderToken(tokens, at, _options);
  };
  const image = rules.image;
  rules.image = (tokens, at, options, env, self) => {
    tokens[at].attrSet("src", linked(tokens[at].attrGet("src")));
    return image(tokens, at, options, env, self);
  };
  // What can be wider than the page scrolls by itself, and whoever has no mouse has to reach it.
  rules.table_open = () => '<div class="wide" role="region" aria-label="Table" tabindex="0"><table>\n';
  rules.table_close = () => "</table></div>\n";
  // A column without a heading has an empty cell there, and not a heading that says nothing.
  const isEmpty = (tokens, at) => tokens[at].content === "";
  rules.th_open = (tokens, at) => (isEmpty(tokens, at + 1) ? "<td>" : '<th scope="col">');
  rules.th_close = (tokens, at) => (isEmpty(tokens, at - 1) ? "</td>" : "</th>");
  rules.fence = (tokens, at) => `<pre tabindex="0" role="region" aria-label="${labelOf(tokens[at].info)}"><code>${escaped(tokens[at].content)}</code></pre>\n`;
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "t6";
  // Comments are for whoever edits the page.
  const body = named(markdown.render(text.replaceAll(/^<!--[\s\S]*?-->\n/gm, "")));
  return { title: title.replaceAll("`", ""), body };
}

/** Tables and blocks are told apart by their number: a page has many, and each is a place to go to. */
function named(html) {
  const counts = new Map();
  return html.replaceAll(/aria-label="(Table|Terminal|Commands|Example)"/g, (_all, label) => {
    counts.set(label, (counts.get(label) ?? 0) + 1);
    return `aria-label="${label} ${counts.get(label)}"`;
  });
}

const labelOf = (language) => ({ console: "Terminal", sh: "Commands" })[language] ?? "Example";
