/** How many rows of the table of all assessments a page shows at first, where its script runs. */
export const shownFirst = 100;

/**
 * What filters and sorts the table of all assessments. It stands in the head and says at once that it runs, so that only the first rows are laid out; the
 * rest waits for the page. Every text goes into the page as text.
 */
export const script = `"use strict";
document.documentElement.classList.add("js");
document.addEventListener("DOMContentLoaded", () => {
  for (const table of document.querySelectorAll("table.all")) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const make = (name, text, more) => Object.assign(document.createElement(name), { textContent: text }, more);
    const field = make("input", "", { type: "search", id: table.id + "-filter", autocomplete: "off" });
    const label = make("label", "Filter by any words of a row", { htmlFor: field.id });
    const all = make("button", "Show all", { type: "button" });
    const told = make("p", "");
    told.setAttribute("role", "status");
    const bar = make("div", "", { className: "filter" });
    bar.append(label, field, all, told);
    table.before(bar);
    let texts, order = rows, whole = false;
    const index = () => texts ??= new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    // Only the rows that are shown stand in the page: to lay out thousands takes longer than to read them.
    const show = () => {
      const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const found = words.length === 0 ? order : order.filter((row) => words.every((word) => index().get(row).includes(word)));
      const shown = whole ? found : found.slice(0, ${shownFirst});
      body.replaceChildren(...shown);
      table.classList.add("chosen");
      say(found.length, shown.length);
    };
    const say = (found, shown) => {
      told.textContent = found === shown ? shown + " of " + rows.length + " assessments shown" : shown + " of " + found + " shown; " + rows.length + " assessments in all";
      all.hidden = found === shown;
    };
    field.addEventListener("focus", index, { once: true });
    field.addEventListener("input", show);
    all.addEventListener("click", () => { whole = true; show(); field.focus(); });
    for (const head of table.tHead.rows[0].cells) {
      const button = make("button", head.textContent, { type: "button" });
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const one of table.tHead.rows[0].cells) one.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const ranks = head.dataset.order?.split("|");
        const keyOf = (row) => {
          const text = (row.cells[head.cellIndex].firstChild?.textContent ?? "").trim();
          return ranks ? ranks.indexOf(text) : "number" in head.dataset ? Number(text) : text.toLowerCase();
        };
        const sign = down ? -1 : 1;
        // What is empty comes last either way.
        const compare = ([a], [b]) => a === b ? 0 : a === "" ? 1 : b === "" ? -1 : a < b ? -sign : sign;
        order = rows.map((row) => [keyOf(row), row]).sort(compare).map(([, row]) => row);
        show();
      });
    }
    show();
    (window.requestIdleCallback ?? setTimeout)(index);
  }
});
`;

/** By this the page allows the script above and no other; a test makes it again. */
export const scriptHash = "sha256-QW5KDwmQ0/Utz9FJHexSNtGPTVsdN75guv7/EmpUD6c=";
