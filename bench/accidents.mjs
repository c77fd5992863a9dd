/** Mistakes that people make, each in one place of a text: of layout, of shape, and of meaning. */
export const accidents = Object.freeze([
  // A line that is indented by a space too many.
  (text) => text.replace(/\n( +)(title|kind): /, "\n $1$2: "),
  // A quotation mark that nobody closes.
  (text) => text.replace(/title: (\S)/, 'title: "$1'),
  // A key that there is not.
  (text) => text.replace(/^( *)title: /m, "$1titel: "),
  // A value that there is not.
  (text) => text.replace(/\b(access|sensitivity): \w+/, "$1: somewhere"),
  // A space that is missing behind a colon.
  (text) => text.replace(/title: /, "title:"),
  // A date the other way round.
  (text) => text.replace(/"?(\d{4})-(\d{2})-(\d{2})"?/, "$3/$2/$1"),
]);
