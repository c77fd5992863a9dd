import { render } from "preact";
import type { RequestForm } from "../model/request-form.ts";
import { dataId } from "../model/shell.ts";
import { shellIn } from "../page/carried-parts.ts";
import { FormApp } from "./app.tsx";

const place = document.getElementById("app");
const form = JSON.parse(document.getElementById(dataId)?.textContent ?? "null") as RequestForm | null;
if (place !== null) {
  const shell = shellIn(document);
  place.replaceChildren();
  if (form === null) place.textContent = "There are no questions in this page.";
  else render(<FormApp form={form} shell={shell} />, place);
}
