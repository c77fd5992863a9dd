import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from "fflate/browser";
import { limits } from "../../model/limits.ts";
import { withoutComments } from "./ods-comments.ts";

/** What of a spreadsheet says what is in its cells: pictures, macros and the like are left out. */
const isRead = (name: string): boolean => /\.(?:xml|rels)$/.test(name) || name === "mimetype";

/** What an OpenDocument spreadsheet puts around rows that are repeated on every page, or grouped: the library would pass over them. */
const rowGroups = /<\/?table:(?:table-header-rows|table-rows|table-row-group)(?:\s[^<>]*)?>/g;

/** Why a file is not read. */
export type Unread = "not packed" | "too large";

/**
 * A spreadsheet without what is not read of it, unpacked within limits and put together again without packing, so that whatever reads it
 * next can grow no further. The text of an OpenDocument spreadsheet is given with the comments beside its cells, and put together without them.
 */
export function unpacked(
  bytes: Uint8Array,
  limit: number = limits.bookBytes,
): { readonly files: Unzipped; readonly whole: Uint8Array; readonly text?: string } | Unread {
  let size = 0;
  let isTooLarge = false;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isRead(name)) return false;
        size += originalSize;
        if (size > limit) isTooLarge = true;
        return !isTooLarge;
      },
    });
  } catch {
    return isTooLarge ? "too large" : "not packed";
  }
  if (isTooLarge) return "too large";
  const content = files["content.xml"];
  const text = content === undefined ? undefined : strFromU8(content).replace(rowGroups, "");
  if (text !== undefined) files["content.xml"] = strToU8(withoutComments(text));
  const plain: Zippable = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [content, { level: 0 }]]));
  return { files, whole: zipSync(plain), ...(text !== undefined && { text }) };
}

/** The parts of a packed file, as its list of parts says, and whether they stay within a limit when they are unpacked. */
export interface Parts {
  readonly names: readonly string[];
  /** A part that is there and says that it has no size is held to none by whoever unpacks it, and stays within no limit. */
  readonly staysWithin: boolean;
}

/** Reads the list of parts of a packed file, and unpacks nothing. */
export function partsOf(bytes: Uint8Array, limit: number): Parts {
  const names: string[] = [];
  let size = 0;
  let isHonest = true;
  unzipSync(bytes, {
    filter: ({ name, size: packed, originalSize }) => {
      names.push(name);
      size += originalSize;
      if (originalSize === 0 && packed > 64) isHonest = false;
      return false;
    },
  });
  return { names, staysWithin: isHonest && size <= limit };
}
