import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Desk, Done } from "../model/desk.ts";
import type { Place } from "../model/places.ts";
import type { Shell } from "../model/shell.ts";
import type { Connection, Notice } from "./told.ts";

/** What a page can ask to be done. */
export interface Workbook {
  readonly desk: Desk | undefined;
  readonly shell: Omit<Shell, "data">;
  /** Where the files came from and go to, where that is a folder. */
  readonly place: Place | undefined;
  /** How the page stands with the folder that it was served from; nothing where it was not. */
  readonly connection: Connection | undefined;
  /** What was just done, told once at the top of the next page. */
  readonly notice: Notice | undefined;
  /** Takes the desk as it is then to what it becomes, or another in its place. */
  readonly put: (desk: Desk | undefined | ((desk: Desk | undefined) => Desk | undefined), notice?: Notice) => void;
  readonly putPlace: (place: Place | undefined) => void;
  /** Does something, tells of it, and goes on to another page; or gives back why it was not done. Until the page has changed it is done once. */
  readonly does: (what: () => Promise<Done>, notice: string, way: string) => Promise<string | undefined>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

export const WorkbookContext = createContext<Workbook | undefined>(undefined);

export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (workbook === undefined) throw new Error("There is no workbook here.");
  return workbook;
}

/** The same on a page that is only there with an assessment. */
export function useDesk(): Workbook & { readonly desk: Desk } {
  const workbook = useWorkbook();
  if (workbook.desk === undefined) throw new Error("There is no assessment here.");
  return { ...workbook, desk: workbook.desk };
}
