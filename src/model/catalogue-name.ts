import type { CatalogueFile } from "./catalogue.ts";

type Named = Pick<CatalogueFile, "catalogue" | "filled_from">;

/** What a catalogue is a copy of in which words were filled in; else itself. */
const rootOf = ({ catalogue, filled_from: from }: Named): string => from ?? catalogue;

/** Whether a catalogue is meant by a name: by its own, or by that of the one of which it is a copy with words filled in. */
export const isCalled = (file: Named, name: string): boolean => file.catalogue === name || file.filled_from === name;

/** Whether two catalogues are the same text of a code, whatever words have been filled in. */
export const isSameText = (one: Named, other: Named): boolean => rootOf(one) === rootOf(other);
