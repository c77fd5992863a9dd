import type { Row } from "./table.ts";

/** The rows whose key stands more than once, by it. Where each stands once, as it should, nothing is kept of them. */
export function byRepeatedKey(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { key } of rows) {
    if (seen.has(key)) again.add(key);
    else seen.add(key);
  }
  seen.clear();
  return again.size === 0 ? new Map() : byKey(rows.filter(({ key }) => again.has(key)));
}

/** The rows with the same key, in their order. */
export function byKey(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.key);
    if (known === undefined) found.set(row.key, [row]);
    else known.push(row);
  }
  return found;
}
