import { expect, test } from "vitest";
import { linkedIds } from "../../src/assess/narrative-links.ts";

test.each([
  ["a link names its id, once", "[the page][sharing-page], again [it][sharing-page], [other][b]", ["sharing-page", "b"]],
  ["an id may be its own words", "[sharing-page][]", ["sharing-page"]],
  ["capitals and runs of spaces make no difference", "[x][Sharing-Page] [y][ sharing-page ]", ["sharing-page"]],
  ["links with an address, and brackets alone, name nothing", "[x](https://example.org/) and [sic] and [ ]", []],
  ["code is not read", "`[x][y]` and ``[x] ` [y][z]``", []],
  ["a link that the narrative defines itself is its own affair", "[x][own]\n\n[own]: https://example.org/", []],
  ["brackets that are escaped are text", "\\[x][y]", []],
  ["words may hold escaped brackets", "[a \\[sic\\] b][y]", ["y"]],
  ["words and spaces of an id are kept apart", "[x][a  b\tc]", ["a b c"]],
  ["over two lines", "[some\nwords][y]", ["y"]],
])("%s", (_what, narrative, ids) => expect(linkedIds(narrative)).toEqual(ids));
