import { withoutOrders } from "../model/orders.ts";

const entities: Readonly<Record<string, string>> = Object.freeze({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" });

/** Words as XML, between tags or between quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Everything but what XML 1.0 calls a character: control characters and halves of a pair cannot be written, not even as a reference. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * XML without the characters that may not stand in it, and without orders to whoever shows it, wherever they come from: the view, or a template. White space of an old kind becomes a space, as
 * in the other formats; for the rest stands the sign for a character that could not be shown.
 */
export function legalXml(xml: string): string {
  return withoutOrders(xml.replace(/[\v\f]/g, " ")).replace(forbidden, "\uFFFD");
}
