import { type Html, html, ours } from "./html.ts";
import { type LabelledColumn, narrowLabels } from "./labels.ts";
import { script, scriptHash, shownFirst } from "./script.ts";

/** What a page is made of. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly version: string;
  /** The style sheet, which is t6's own. */
  readonly style: string;
  /** The columns of its tables, which are called t0, t1 and so on. */
  readonly tables: readonly (readonly LabelledColumn[])[];
}

const own = `
main { max-width: 96rem; }
.rows { font-size: 0.875rem; }
.rows tbody th { font-weight: bold; overflow-wrap: anywhere; }
.rows td { overflow-wrap: break-word; }
.rows i { display: block; font-style: normal; color: var(--soft); }
.js .all:not(.chosen) tbody tr:nth-child(n + ${shownFirst + 1}) { display: none; }
.filter { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
.filter p { margin: 0; }
input, button, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); padding: 0.3rem 0.5rem; max-width: 100%; }
.filter [hidden] { display: none; }
thead button { border: 0; padding: 0; min-height: 1.5rem; min-width: 1.5rem; font-weight: bold; text-align: inherit; text-decoration: underline; cursor: pointer; }
[aria-sort=ascending] button::after { content: " ▲" / ""; }
[aria-sort=descending] button::after { content: " ▼" / ""; }
.bar { vertical-align: -0.1em; }
@media screen and (max-width: 64rem) {
  .rows, .rows caption, .rows tbody, .rows tr, .rows tbody th, .rows td { display: block; }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .js .all thead { position: static; display: block; width: auto; height: auto; clip-path: none; }
  .js .all thead tr { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; }
  .js .all thead th { display: block; padding: 0; border: 0; }
  .rows tr { padding: 0.75rem 0; border-bottom: 2px solid var(--rule); }
  .rows tbody th, .rows td { padding: 0.15rem 0; border: 0; }
  .rows td::before { font-weight: bold; }
  .rows td:empty, .js .all:not(.chosen) tbody tr:nth-child(n + ${shownFirst + 1}) { display: none; }
}
@media print { .filter { display: none; } thead button { text-decoration: none; } @page { size: A4 landscape; } .rows { font-size: 7pt; } }
`;

/** The page around tables of rows, one file that opens nothing. */
export function pageAround({ title, body, version, style, tables }: Page): string {
  const page = html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<title>${title}</title>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="t6 ${version}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src '${ours(scriptHash)}'; base-uri 'none'; form-action 'none'">
<link rel="icon" href="data:,">
<style>
${ours(style + own + narrowLabels(tables))}</style>
<script>${ours(script)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<main id="main">
${body}
</main>
</body>
</html>
`;
  return page.toString();
}
