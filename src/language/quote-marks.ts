/** A title between quotation marks. Marks of the same sort inside it become double ones, so that one sees where it ends; an apostrophe stays. */
export const asTitle = (title: string): string => `‘${title.replace(/‘([^‘]*)’(?!\p{L})/gu, "“$1”")}’`;

/** Words that are to stand between double marks: double ones inside them become single ones. */
export const withinDouble = (words: string): string => words.replace(/"([^"]*)"/g, "‘$1’").replace(/“([^“”]*)”/g, "‘$1’");
