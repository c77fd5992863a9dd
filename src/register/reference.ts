import type { Register } from "./register.ts";
import { columnsOf } from "./table.ts";

/** Whether no column of the first table gives the reference of a request. */
export const lacksReference = ({ tables: [first] }: Register): boolean => columnsOf(first, "reference").length === 0;

/** What to do where no column gives it. */
export const getReference =
  "Where a column has the reference of each request, write ‘reference’ for it in the map (t6 register map FILE drafts one). Where there is none, give each request a number of its own in the file.";

/** What follows in a draft of a map in which no column is the reference. */
export const withoutReference =
  "No column looks like the reference of a request. Without one t6 register check finds no reference that stands twice, and t6 register diff takes a row that changed for one that went and one that came.";
