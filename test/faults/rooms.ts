import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import { drawnBook, filesOf, labelOf } from "../sheet/book.ts";

/** What has to be in a room before a command is tried there. */

const old = "what was here before\n";
export const there =
  (...names: readonly string[]) =>
  (room: string): void => {
    mkdirSync(join(room, "out"), { recursive: true });
    for (const name of names) writeFileSync(join(room, "out", name), old);
  };

export const changed = (path: string, change: (text: string) => string): void => writeFileSync(path, change(readFileSync(path, "utf8")));

/** Lists of clauses in the wrong order, in all files that have one. */
export function disordered(room: string): void {
  for (const name of readdirSync(join(room, "case")).filter((one) => one.startsWith("T6.")))
    changed(join(room, "case", name), (text) => text.replaceAll(/\[(T6\.\d[a-z]), (T6\.\d[a-z])\]/g, "[$2, $1]"));
}

/** A request for information with an answer on each practice. */
export function answered(room: string, t6: (...argv: readonly string[]) => string): void {
  const seen = new Set<string>();
  const reply = t6("report", "case", "-d", "request", "--allow-errors")
    .split(/(?=^\*\*Question:\*\* )/m)
    .map((form) => {
      const practice = /^\*\*Question:\*\* Q-(T6\.\d)/.exec(form)?.[1];
      if (practice === undefined || seen.has(practice)) return form;
      seen.add(practice);
      return form
        .replace("**Answer:**", "**Answer:** There is one, and it is kept.")
        .replace("**Document title:**", `**Document title:** Reply on ${practice}`);
    });
  writeFileSync(join(room, "reply.md"), reply.join(""));
}

/** What a page sends that was edited in three of its files: each as it was when the page was loaded, and as it is to be. */
export async function savedInPage(address: string, room: string): Promise<void> {
  const files = ["T6.1.yaml", "T6.2.yaml", "asks.yaml"].map((file) => {
    const before = readFileSync(join(room, "original", file), "utf8");
    return { file, before, after: `${before}# Changed in the page\n` };
  });
  const { origin } = new URL(address);
  await fetch(`${address}save`, { method: "POST", headers: { Origin: origin, "Content-Type": "application/json" }, body: JSON.stringify(files) });
}

/** The words of a practice, as somebody copied them. */
export const copied = (room: string, practice: string): void =>
  writeFileSync(join(room, "copied.yaml"), `by: A\nfrom: B\non: "2026-11-27"\npractices:\n  "${practice}": Trams must run.\n`);

/** A register of who has data. */
export function registered(room: string, ...names: readonly string[]): void {
  there(...names)(room);
  writeFileSync(join(room, "shares.csv"), "Reference,Organisation,Data,Decided on\nDS-1,Moss Trust,Births,2015-03-01\n");
}

/** A book in which somebody changed what stands in two files. */
export async function filledIn(room: string): Promise<void> {
  const edits = [
    { row: "collection-guides", label: "Title", text: "References, in the guides", isDay: false },
    { row: "as_of", label: "Value", text: "2020-01-31", isDay: true },
  ];
  const { drawn, title } = await drawnBook(filesOf("npd-2019"));
  const sheets = drawn.map((sheet) => {
    const labels = sheet.rows[0]?.map(labelOf) ?? [];
    const cells = (row: (typeof sheet.rows)[number]) =>
      row.map((cell, column) => {
        const edit = sheet.isHidden ? undefined : edits.find(({ row: id, label }) => id === row[0]?.text && label === labels[column]);
        return edit === undefined || cell === undefined ? cell : { ...cell, text: edit.text, isDay: edit.isDay };
      });
    return { ...sheet, rows: sheet.rows.map(cells) };
  });
  writeFileSync(join(room, "book.xlsx"), await writeXlsxBook(sheets, title));
}

/** An assessment whose one address is never opened, because it leads to no public place; and a cache that knows nothing of it. */
export function linked(room: string): void {
  there()(room);
  cpSync("fixtures/diagnostics/base", join(room, "plain"), { recursive: true });
  changed(join(room, "plain/assessment.yaml"), (text) => text.replace(/url: .*/, "url: https://127.0.0.1/"));
  writeFileSync(join(room, "out/links.json"), '{"format": "t6-links", "version": 1, "checked_on": "2025-06-01", "addresses": {}}\n');
}

/** A repository in which something has changed since. */
export function committed(room: string): void {
  there("diff.md")(room);
  const git = (...argv: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "gc.auto=0", ...argv], { cwd: room });
  git("init", "-q");
  git("add", "case");
  git("commit", "-qm", "all");
  changed(join(room, "case/T6.2.yaml"), (text) => text.replace("state: in_place", "state: planned"));
}
