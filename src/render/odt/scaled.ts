/** What is as large as the letters are: the letters, what is left free around them and at the edges of the page, and how far a list is moved in. */
const lengths = /\b(fo:(?:font-size|margin(?:-[a-z]+)?|padding(?:-[a-z]+)?|min-height|text-indent)|text:list-tab-stop-position)="(-?\d+(?:\.\d+)?)(cm|pt)"/g;

/** The styles of a file for a document that has to fit a sheet, with its letters and spaces as large as they are to be. */
export function scaled(styles: string, scale: number): string {
  return styles.replace(lengths, (_all, name: string, number: string, unit: string) => `${name}="${+(Number(number) * scale).toFixed(3)}${unit}"`);
}
