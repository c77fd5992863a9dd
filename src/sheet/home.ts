import { unquoted } from "../diagnostics/odd-signs.ts";
import type { Home } from "./gathered.ts";
import type { Data, Table, Wrong } from "./model.ts";

/** Where a new entry goes, as its row says it; or what is wrong with that, to follow the name of a cell. */
export function homeOf({ what, practice }: Pick<Table, "what" | "practice">, data: Data, tables: readonly Table[]): Home | Wrong {
  const about = String(data[homeKeys[what] ?? ""] ?? "");
  switch (what) {
    case "evidence":
      return { ...(practice !== undefined && { practice }), to: ["evidence"] };
    case "strength":
      return tables.some((table) => table.what === "evidence" && table.practice === about)
        ? { practice: about, to: ["strengths"] }
        : { wrong: `says “${about}”, which is no practice. Write one of ${practicesIn(tables).join(", ")}` };
    case "not_applicable":
    case "deferred": {
      const home = tables.find(({ headings }) => headings.some(({ clause }) => clause === about))?.practice;
      return home === undefined
        ? { wrong: `says “${about}”, which is no clause. Write the id of one clause, such as ${firstClauseIn(tables)}` }
        : { practice: home, to: [what] };
    }
    case "limitation": {
      const items = tables.flatMap((table) => (table.what === "evidence" ? table.entries : []));
      const plain = (title: string): string => unquoted(title).toLowerCase();
      const titled = items.filter(({ data: own }) => plain(String(own["title"])) === plain(about));
      const item = items.find(({ id }) => id === about) ?? (titled.length === 1 ? titled[0] : undefined);
      return item === undefined
        ? {
            wrong: `says “${about}”, and no evidence has that id or title. For evidence that is new in this book, write it into the column “Add a limitation” of its row`,
          }
        : { file: item.file, to: [...item.at, "limitations"] };
    }
    default:
      return { to: [`${what}s`] };
  }
}

/** The key under which a new row says where it belongs. */
const homeKeys: Readonly<Partial<Record<Table["what"], string>>> = {
  strength: "practice",
  not_applicable: "clause",
  deferred: "clause",
  limitation: "evidence",
};

/** An entry without what its row says of where it belongs, where that is no part of the entry itself. */
export function withoutHome({ what }: Pick<Table, "what">, data: Data): Data {
  return what === "strength" || what === "limitation" ? Object.fromEntries(Object.entries(data).filter(([key]) => key !== homeKeys[what])) : data;
}

const firstClauseIn = (tables: readonly Table[]): string => tables.flatMap(({ headings }) => headings.flatMap(({ clause }) => clause ?? []))[0] ?? "…";

const practicesIn = (tables: readonly Table[]): readonly string[] => tables.flatMap(({ practice }) => practice ?? []);
