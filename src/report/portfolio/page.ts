/** What a page is made of: all of it is finished markup, but for the version. */
export interface Page {
  readonly title: string;
  readonly body: string;
  readonly version: string;
  readonly style: string;
}

const own = `
main { max-width: 96rem; }
.rows { font-size: 0.875rem; }
.rows tbody th { font-weight: bold; overflow-wrap: anywhere; }
.rows i { display: block; font-style: normal; color: var(--soft); }
.bar { vertical-align: -0.1em; }
@media screen and (max-width: 64rem) {
  .rows, .rows caption, .rows tbody, .rows tr, .rows tbody th, .rows td { display: block; }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows tr { padding: 0.75rem 0; border-bottom: 2px solid var(--rule); }
  .rows tbody th, .rows td { padding: 0.15rem 0; border: 0; }
  .rows td::before { font-weight: bold; }
  .rows td:empty { display: none; }
}
@media print { @page { size: A4 landscape; } .rows { font-size: 7pt; } }
`;

/** The page around a portfolio, one file that opens nothing. */
export function pageAround({ title, body, version, style }: Page): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<title>${title}</title>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="t6 ${version}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<style>
${style}${own}</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<main id="main">
${body}
</main>
</body>
</html>
`;
}
