/** The style by which every page of a printed document says what it is, such as “Draft”: whatever style sheet a body brings, it is there. */
export function markStyle(mark: string | undefined): string {
  if (mark === undefined) return "";
  const text = mark.replace(/[^A-Za-z0-9 ]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `\n@page { @top-right { content: "${text}"; font: bold 9pt Arial, Helvetica, sans-serif; } }`;
}
