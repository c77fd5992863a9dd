/** The name of a cell as people see it: A1. Rows and columns are counted from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The name of a column as people see it: A. */
export function columnName(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
