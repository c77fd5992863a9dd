import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { bodyOf } from "./markdown.mjs";

/** Where a page of the repository stands on the site: as there, and what a folder is about is its first page. */
const placeOf = (path) => path.replace(/(^|\/)README\.md$/, "$1index.html").replace(/\.md$/, ".html");

const markdownBelow = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")));

const menu = [
  ["README.md", "t6"],
  ["docs/README.md", "Documentation"],
  ["docs/tutorial.md", "Tutorial"],
  ["docs/cli.md", "Commands"],
  ["docs/diagnostics/README.md", "Diagnostics"],
  ["GLOSSARY.md", "Glossary"],
];

/** The files of the site by their place, made of the Markdown of the repository and of what it links to. */
export function siteOf(root) {
  const pages = [...readdirSync(root).filter((name) => name.endsWith(".md")), ...markdownBelow(root, "docs"), "templates/README.md"].sort();
  const style = readFileSync(join(root, "templates/page.css"), "utf8") + own;
  const files = new Map();
  const wanted = new Set();
  const linkedFrom = (page) => (url) => {
    if (url === null || /^[a-z]+:|^#/.test(url)) return url;
    const [way, anchor] = url.split("#");
    const target = posix.normalize(posix.join(dirname(page), decodeURIComponent(way))).replace(/\/$/, "");
    const isPage = pages.includes(target);
    const isFolder = !isPage && existsSync(join(root, target)) && statSync(join(root, target)).isDirectory();
    if (!isPage) wanted.add(target);
    const place = isPage ? placeOf(target) : isFolder ? posix.join(target, "index.html") : shownAs(target);
    return posix.relative(dirname(placeOf(page)), place) + (anchor === undefined ? "" : `#${anchor}`);
  };
  const layOut = (path, place, title, body) => {
    const nav = menu.map(
      ([page, label]) => `<a href="${posix.relative(dirname(place), placeOf(page))}"${page === path ? ' aria-current="page"' : ""}>${label}</a>`,
    );
    files.set(place, frame(title, nav.join("\n"), body, style));
  };
  for (const page of pages) {
    const { title, body } = bodyOf(readFileSync(join(root, page), "utf8"), linkedFrom(page));
    layOut(page, placeOf(page), title, body);
  }
  for (const target of wanted) {
    const path = join(root, target);
    if (!existsSync(path)) continue;
    if (!statSync(path).isDirectory()) {
      files.set(shownAs(target), readFileSync(path));
      continue;
    }
    const names = readdirSync(path).filter((name) => statSync(join(path, name)).isFile());
    for (const name of names) files.set(shownAs(posix.join(target, name)), readFileSync(join(path, name)));
    const list = names.map((name) => `- [${name}](${shownAs(name)})`).join("\n");
    const place = posix.join(target, "index.html");
    layOut(target, place, target, bodyOf(`# ${target}\n\n${list}\n`, (url) => url).body);
  }
  return files;
}

/** Browsers show text, and offer to save what they do not know. */
const shownAs = (path) => (/\.(?:html|json|png|txt)$/.test(path) ? path : `${path}.txt`);

const own = `
nav.site { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; max-width: 62rem; margin: 0 auto; padding: 1rem 1rem 0; }
nav.site a { padding: 0.25rem 0; }
nav.site a[aria-current] { font-weight: bold; }
.wide { overflow-x: auto; }
pre, code { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.9em; }
pre { overflow-x: auto; white-space: pre; padding: 0.75rem; border: 1px solid; line-height: 1.35; }
pre code { font-size: 1em; }
img { max-width: 100%; height: auto; }
`;

const frame = (title, nav, body, style) => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<title>${title.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<link rel="icon" href="data:,">
<style>
${style}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><nav class="site" aria-label="Site">
${nav}
</nav></header>
<main id="main">
${body}
</main>
</body>
</html>
`;
