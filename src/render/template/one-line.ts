/** Plain text on one line: runs of white space are one space, and nothing stands at the ends. What no reader of text can take is replaced as it would. */
export function oneLine(text: string): string {
  return text
    .replaceAll("\0", "\uFFFD")
    .replace(/[\t\n\v\f\r ]+/g, " ")
    .replace(/^ | $/g, "");
}
