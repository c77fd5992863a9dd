import { fieldId } from "./field-id.ts";

/** The field that a link leads to, until its page is there. */
let wanted: string | undefined;

/** That whoever follows a link is to stand at a field, and not at the title of its page. */
export function leadTo(field: string | undefined): void {
  wanted = field;
}

/** Goes to the field that the link led to which somebody followed here; false where it led to a page, or the page has no such field. */
export function isLedToField(): boolean {
  const field = wanted;
  wanted = undefined;
  return field !== undefined && field !== "" && focusField(field);
}

/** Goes to a field, or to what it is a part of, and opens what hides it. */
export function focusField(field: string): boolean {
  for (let name = field; name !== ""; name = name.replace(/[.[]?[^.[]*$/, "")) {
    const found = document.getElementById(fieldId(name));
    if (found === null) continue;
    for (let around = found.closest("details"); around !== null; around = around.parentElement?.closest("details") ?? null) around.open = true;
    const at = found.matches("fieldset") ? (found.querySelector<HTMLElement>("input, select, textarea") ?? found) : found;
    at.focus();
    at.scrollIntoView({ block: "center" });
    return true;
  }
  return false;
}
