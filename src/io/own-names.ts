/** How the name of a list ends by which files that are written together can be finished. */
export const listEnding = ".list";

/** Whether a file in a folder is such a list. */
export const isList = (name: string): boolean => name.startsWith(".t6-") && name.endsWith(listEnding);
