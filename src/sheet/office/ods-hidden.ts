/** What is hidden on a sheet of an OpenDocument spreadsheet, counted from 0: the library does not say. */
export interface Hidden {
  readonly isHidden: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** So many rows or columns can a sheet have: what is repeated beyond them is not looked at. */
const most = 1_048_576;

/** What is hidden or filtered out on each sheet, in their order. */
export function hiddenInOds(content: string): readonly Hidden[] {
  const notShown = new Set<string>();
  for (const [, name = "", style = ""] of content.matchAll(/<style:style\b([^>]*style:family="table"[^>]*)>([\s\S]*?)<\/style:style>/g))
    if (/table:display="false"/.test(style)) notShown.add(/style:name="([^"]*)"/.exec(name)?.[1] ?? "");
  return content
    .split(/<table:table(?=[\s>])/)
    .slice(1)
    .map((sheet) => {
      const style = /table:style-name="([^"]*)"/.exec(sheet.slice(0, sheet.indexOf(">")))?.[1];
      return {
        isHidden: style !== undefined && notShown.has(style),
        rows: hiddenOf(sheet, /<table:table-row\b([^>]*)>/g, "rows"),
        columns: hiddenOf(sheet, /<table:table-column\b([^>]*)>/g, "columns"),
      };
    });
}

function hiddenOf(sheet: string, tag: RegExp, what: "rows" | "columns"): ReadonlySet<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const [, attributes = ""] of sheet.matchAll(tag)) {
    const count = Math.min(most, Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1));
    if (/table:visibility="(?:collapse|filter)"/.test(attributes)) for (let one = at; one < Math.min(most, at + count); one += 1) hidden.add(one);
    at += count;
  }
  return hidden;
}
