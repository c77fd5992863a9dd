import type { Nodes, Table, TableRow } from "mdast";
import { columnCount, columnWidths } from "../columns.ts";
import { everyNode } from "../targets.ts";
import { inline, place, plain, type Writing } from "./inline.ts";
import { type Code, call, content, nested } from "./typst.ts";

/** A row with more words than this may go on on the next page; others do not. */
const mostWords = 1200;

/** A cell keeps so much free at its two sides, in points. */
const sides = 10;

/** A table, with its caption above it. Its first row is its heading, and is shown again on each page. */
export function table(node: Table, room: number, writing: Writing): Code {
  const count = columnCount(node);
  const parts = columnWidths(node, room);
  const last = node.children.length - 1;
  const totals = node.data?.totals ?? 0;
  // The head is shown on several pages, but a place is in one: it is before the table.
  const places = (node.children[0] === undefined ? [] : [...everyNode(node.children[0])]).flatMap((each) =>
    each.type === "anchor" ? place(each.value, writing) : [],
  );
  // Where it is shown again it is no part of what is read, and nothing there may lead anywhere.
  const hasLink =
    node.children[0] !== undefined && [...everyNode(node.children[0])].some((each) => each.type === "link" && writing.target(each.url) !== undefined);
  const rows = node.children.map((row, at) => cells(row, { node, count, parts, room, isTotal: at > 0 && at > last - totals }, writing));
  const [head = [], ...rest] = rows;
  const columns = `(${parts.map((part) => `${Math.max(1, Math.round(part * 10_000))}fr`).join(", ")},)`;
  const made = call("table", { columns }, call("table.header", { repeat: hasLink ? false : undefined }, ...head), ...rest.flat());
  const { caption } = node.data ?? {};
  const framed = call(
    "figure",
    { kind: "table", caption: caption === undefined || caption.trim() === "" ? undefined : content(plain(caption, writing)) },
    made,
  );
  return [...places, framed].join("") as Code;
}

interface RowKind {
  readonly node: Table;
  readonly count: number;
  readonly parts: readonly number[];
  readonly room: number;
  readonly isTotal: boolean;
}

function cells(row: TableRow, { node, count, parts, room, isTotal }: RowKind, writing: Writing): Code[] {
  const isLong = lengthOf(row) > mostWords;
  return Array.from({ length: count }, (_, at) => {
    const align = node.align?.[at];
    const words = inline(row.children[at]?.children ?? [], writing, { room: Math.max(1, (parts[at] ?? 1) * room - sides) });
    const isStrong = isTotal || (node.data?.heads === true && at === 0);
    const body = isStrong ? content([call("text", { weight: '"bold"' }, words)]) : words;
    return nested(call("table.cell", { breakable: isLong ? undefined : false, align: align === "right" || align === "center" ? align : undefined }, body));
  });
}

const lengthOf = (row: Nodes): number => [...everyNode(row)].reduce((sum, node) => sum + ("value" in node ? node.value.length : 0), 0);
