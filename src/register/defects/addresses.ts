import type { Register } from "../register.ts";
import { cellOf, type Defect, defectIn } from "./defect.ts";

const address = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{1,63}/;

/** Whether an e-mail address stands in a text. */
export const hasAddress = (text: string): boolean => text.includes("@") && address.test(text);

/** The cells in which an e-mail address stands, column by column. */
export const addressDefects = ({ tables }: Register): readonly Defect[] =>
  tables.flatMap((table) =>
    table.columns.flatMap(({ at, heading }) => {
      const found = table.rows.filter(({ cells }) => {
        const cell = cells[at];
        return typeof cell === "string" && hasAddress(cell);
      });
      return defectIn(
        "register/e-mail",
        table.sheet,
        found.map((row) => cellOf(table, row, at)),
        table.rows.length,
        { column: heading },
      );
    }),
  );
