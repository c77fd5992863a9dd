import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/report/printable.ts";
import { labelled, shortened, wrap } from "../../src/report/wrap.ts";

const prose = fc.array(fc.stringMatching(/^[a-zé“”]{1,12}$/), { maxLength: 40 }).map((words) => words.join(" "));
const widths = fc.integer({ min: 20, max: 120 });

describe("wrap", () => {
  test("no line is longer than the page, no word is lost, and no line could take the next word", () => {
    fc.assert(
      fc.property(prose, widths, (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join(" ")).toBe(text);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        for (const [index, line] of lines.slice(1).entries()) expect(`${lines[index]} ${line.split(" ")[0]}`.length).toBeGreaterThan(width);
      }),
      { numRuns: 1000 },
    );
  });

  test("a word that is longer than the page stands alone on its line", () => {
    const address = `https://example.org/${"x".repeat(40)}`;
    expect(wrap(`see ${address} for more`, 30)).toEqual(["see", address, "for more"]);
  });

  test("line breaks stay", () => {
    expect(wrap("one\n\ntwo", 30)).toEqual(["one", "", "two"]);
  });
});

describe("labelled", () => {
  test("later lines stand under the first, and marking the label moves nothing", () => {
    fc.assert(
      fc.property(prose, widths, (text, width) => {
        const lines = labelled("label: ", text, width + 7);
        expect(lines.map((line, index) => line.slice(index === 0 ? 7 : Math.min(7, line.length))).join(" ")).toBe(text);
        expect(labelled("label: ", text, width + 7, (label) => `<${label}>`).join("\n")).toBe(lines.join("\n").replace("label: ", "<label: >"));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("shortened", () => {
  test("what fits stays; what does not ends at a word, with an ellipsis, and fits then", () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 15, max: 60 }), (text, room) => {
        const short = shortened(text, room);
        if (text.length <= room) {
          expect(short).toBe(text);
          return;
        }
        expect(short.length).toBeLessThanOrEqual(room + 1);
        expect(short.endsWith(" …")).toBe(true);
        expect(text.startsWith(short.slice(0, -2))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("printable", () => {
  test("what moves the cursor, colours the text or turns its direction is written out", () => {
    expect(printable("a\u001b[31mb\u0007\r\u009b1m\u202edc")).toBe("a<U+001B>[31mb<U+0007><U+000D><U+009B>1m<U+202E>dc");
  });

  test("ordinary text, tabs and line breaks stay as they are", () => {
    const text = "“Mädchen” – 1\t2\n… ‘x’ 🙂";
    expect(printable(text)).toBe(text);
  });
});
