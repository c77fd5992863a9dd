import type { Edit } from "../source/edit/types.ts";
import { type FixableFile, valueAt } from "./context.ts";

/** What an edit does, in a few words: "‘6.2c’ becomes ‘T6.2c’". */
export function editWords(edit: Edit, file: FixableFile | undefined): string {
  const quoted = (value: unknown): string => `‘${typeof value === "object" ? JSON.stringify(value) : String(value)}’`;
  switch (edit.kind) {
    case "replace": {
      const written = file?.written(edit.at) ?? "";
      return written === String(edit.value) ? `${quoted(written)} is put in quotation marks` : `${quoted(written)} becomes ${quoted(edit.value)}`;
    }
    case "reword":
      return `${quoted(edit.from.slice(1))} becomes ${quoted(edit.to.slice(1))}`;
    case "enclose":
      return `${quoted(valueAt(file?.data, edit.at))} becomes a list`;
    case "absorb":
      return "put in quotation marks as a whole";
    case "set":
      if (edit.value === file?.inBrackets(edit.at)) return `${quoted(edit.value)} is put in quotation marks`;
      return `${quoted(valueAt(file?.data, edit.at))} becomes ${quoted(edit.value)}`;
    case "remove":
      return `the second ${quoted(valueAt(file?.data, edit.at))} goes`;
    case "reorder":
      return "put in order";
    case "append":
    case "put":
      return "added to";
  }
}
