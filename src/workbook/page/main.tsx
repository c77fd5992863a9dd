import { render } from "preact";
import { App } from "./app.tsx";
import { carriedIn } from "./carried.ts";
import { shellIn } from "./carried-parts.ts";
import { watchPresses } from "./presses.ts";

/** Where the page is put. Its own source is read before anything is put there, so that it can save itself. */
const place = document.getElementById("app");
if (place !== null) {
  const shell = shellIn(document);
  const carried = carriedIn(document);
  place.replaceChildren();
  watchPresses();
  render(<App shell={shell} carried={carried} />, place);
}
