/**
 * The same data, sharing nothing with what they were made from. V8 keeps a piece that was cut out of a text as a window on the whole
 * text, so who keeps a word of each file keeps all the files.
 * @param data what can be written as JSON, and has nothing undefined in a list
 */
export function cutLoose<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
