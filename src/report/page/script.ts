/** How many rows of the table of all things a page shows at first, where its script runs. */
export const shownFirst = 100;

/**
 * What searches, filters and sorts the table of all things. It stands in the head and says at once that it runs, so that only the first rows are laid out;
 * the rest waits for the page. Every text goes into the page as text. A column whose heading has `data-choose` gets a list to choose from.
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
    const heads = [...table.tHead.rows[0].cells];
    const words = (row, column) => (row.cells[column].firstChild?.textContent ?? "").trim();
    const choices = heads.filter((head) => "choose" in head.dataset).map((head) => {
      const column = head.cellIndex;
      const select = make("select", "", { id: table.id + "-choice-" + column });
      select.append(new Option("All", ""), ...[...new Set(rows.map((row) => words(row, column)))].filter(Boolean).sort().map((text) => new Option(text)));
      select.addEventListener("change", () => sift());
      const pair = make("span", "");
      pair.append(make("label", head.textContent, { htmlFor: select.id }), " ", select);
      return { column, select, pair };
    });
    bar.append(label, field, ...choices.map(({ pair }) => pair), all, told);
    table.before(bar);
    const things = table.dataset.things;
    let texts, order = rows, whole = false;
    const index = () => texts ??= new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    // Only the rows that are shown stand in the page: to lay out thousands takes longer than to read them.
    const show = () => {
      const sought = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const chosen = choices.filter(({ select }) => select.value !== "");
      const fits = (row) => sought.every((word) => index().get(row).includes(word)) && chosen.every(({ column, select }) => words(row, column) === select.value);
      const found = sought.length + chosen.length === 0 ? order : order.filter(fits);
      const shown = whole ? found : found.slice(0, ${shownFirst});
      body.replaceChildren(...shown);
      table.classList.add("chosen");
      say(found.length, shown.length);
    };
    const say = (found, shown) => {
      told.textContent = found === shown ? shown + " of " + rows.length + " " + things + " shown" : shown + " of " + found + " shown; " + rows.length + " " + things + " in all";
      all.hidden = found === shown;
    };
    field.addEventListener("focus", index, { once: true });
    const sift = () => { whole = false; show(); };
    field.addEventListener("input", sift);
    all.addEventListener("click", () => { whole = true; show(); field.focus(); });
    for (const head of heads) {
      const button = make("button", head.textContent, { type: "button" });
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const one of heads) one.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const ranks = head.dataset.order?.split("|");
        const keyOf = (row) => {
          const first = row.cells[head.cellIndex].firstChild;
          const text = first?.dateTime ?? words(row, head.cellIndex);
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
export const scriptHash = "sha256-ppvy3wVEUe9qb9wOXHFXDyed6vKUSZeF9EnE0lzNYkI=";
