import type { Link, LinkReason, LinkReport, LinkState, LostClause } from "../../model/generated/schemas.ts";
import { dateText } from "../../view/style/dates.ts";
import { findingWords } from "../../view/style/labels.ts";
import { counted } from "../tally.ts";

/** What a state is called at the head of its group. */
export const stateTitles: Readonly<Record<LinkState, string>> = Object.freeze({
  gone: "Gone",
  changed: "Changed",
  unreachable: "Unreachable",
  blocked: "Blocked",
  moved: "Moved",
  unchecked: "Not checked",
  ok: "In order",
});

/** What to do about the addresses of a group. */
export const stateHelp: Readonly<Record<LinkState, string>> = Object.freeze({
  gone: "Find where the page is now and correct the address. If it is nowhere, name its copy in a web archive as archived_url and run t6 links --archive.",
  changed: "Read it again. If it still shows what the evidence says, record the new digest as sha256; if not, change the evidence.",
  unreachable: "Try it in a browser. If it opens there, run t6 links again later; if not, treat it as gone.",
  blocked: "Open it in a browser: the site, or t6 itself, does not let programs look. t6 cannot say whether it is still there.",
  moved: "It still opens. Write the new address in its place, before the old one stops leading there.",
  unchecked: "Nothing is known about these now.",
  ok: "Nothing to do.",
});

/** Why, as a sentence. */
const reasonWords: Readonly<Record<LinkReason, string>> = Object.freeze({
  login: "The site asks for a login, so this is not open to everybody.",
  server_refuses: "The site refuses to answer a program.",
  too_many_requests: "The site says that it was asked too often.",
  not_public: "It is in a private network or on this machine. t6 opens only what everybody can open.",
  private_name: "Its name belongs to a private network. t6 opens only what everybody can open.",
  credentials: "A user name or password is written into it, which t6 sends to nobody. Take it out.",
  port: "It has the port of a service that is no web site.",
  scheme: "It leads to something that is no web page.",
  no_such_host: "There is no site of that name.",
  dns: "The name of the site could not be looked up.",
  connection_refused: "The site does not take connections.",
  connection_lost: "The site closed the connection without an answer.",
  no_route: "There is no way to the site from here.",
  certificate: "The site's certificate is not in order, so nobody can tell who answers.",
  slow_connect: "The site did not take the connection in time.",
  slow_answer: "The site did not answer in time.",
  slow_body: "The content did not arrive in time.",
  server_error: "The site says that something is wrong with itself.",
  redirect_loop: "It leads in a circle.",
  too_many_redirects: "It leads from one address to the next without end.",
  bad_redirect: "It leads to somewhere else and does not say where.",
  bad_answer: "The answer cannot be understood.",
  offline: "Nothing was opened, and the link cache does not know it.",
  over_budget: "As many addresses were opened as this run was allowed. Run it again to open the rest.",
  not_opened: "It would be opened.",
  not_http: "It is no web address.",
  malformed: "It cannot be read as a web address. Correct it.",
  internal: "The record says that it is internal, so it is not looked for.",
  host_silent: "Other addresses of this site did not answer in time, so this one was left alone.",
  too_large: "It opens, and is too large to compare with the digest that the evidence records.",
  unknown_encoding: "It opens, and was sent in a form that t6 cannot compare with the recorded digest.",
});

/** What was found at an address, in one or two sentences. */
export function foundWords(link: Link): string {
  const { state, reason, status, to, front_page, first_gone_on, since, remembered, checked_on } = link;
  const parts: string[] = [];
  if (state === "moved" && to !== undefined) parts.push(`It leads to ${to} for good.`);
  else if (to !== undefined) parts.push(`It leads to ${to}.`);
  if (front_page === true) parts.push("That is the front page of a site: the page itself has probably gone.");
  if (state === "gone") parts.push(`The site says that it is not there (${status ?? "404"}).`);
  if (state === "changed") parts.push("Its content is not what the evidence recorded.");
  if (reason !== undefined) parts.push(status === undefined ? reasonWords[reason] : reasonWords[reason].replace(/\.$/, ` (${status}).`));
  if (first_gone_on !== undefined) parts.push(`First seen gone on ${dateText(first_gone_on)}.`);
  else if (since !== undefined && since !== checked_on && state !== "ok" && state !== "moved") parts.push(`So since ${dateText(since)}.`);
  if (remembered && checked_on !== undefined) parts.push(`Last opened on ${dateText(checked_on)}.`);
  return parts.join(" ");
}

/** What follows for the exit code; nothing where nothing follows. */
export function failingWords({ failing, fails_on, days, archived_copy }: Link): string | undefined {
  if (archived_copy?.stands_in === true) return "Its archived copy stands in for it.";
  if (failing) return days === 0 ? "This fails the run." : `This fails the run: it has been so for ${counted(days ?? 0, "day")}.`;
  return fails_on === undefined ? undefined : `This fails the run from ${dateText(fails_on)}.`;
}

/** What is known of the copy in an archive; nothing where none is named, or where it stands in already. */
export function copyWords({ archived_copy: copy }: Link): string | undefined {
  if (copy === undefined) return undefined;
  if (copy.stands_in) return copy.address;
  if (copy.state === "ok" || copy.state === "moved") return `${copy.address} opens. With --archive it stands in.`;
  return copy.state === "unchecked" ? `${copy.address} was not opened.` : `${copy.address} does not open either (${stateTitles[copy.state].toLowerCase()}).`;
}

/** A clause that lost evidence, in a sentence. */
export function lostWords({ before, after, left }: LostClause): string {
  if (left.length > 0 && before === after) return `It is still ${findingWords[before]}, by ${left.join(", ")} alone.`;
  return before === after
    ? `It stays ${findingWords[before]}.`
    : `On the record it is ${findingWords[before]}; with what still opens it is ${findingWords[after]}.`;
}

/** "11 addresses: 9 in order, 1 moved, 1 gone". */
export function countsWords({ counts, addresses }: LinkReport): string {
  const order: readonly LinkState[] = ["ok", "moved", "gone", "changed", "blocked", "unreachable", "unchecked"];
  const parts = order.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${stateTitles[state].toLowerCase()}`);
  return parts.length === 0 ? "No address is cited." : `${addresses.length} ${addresses.length === 1 ? "address" : "addresses"}: ${parts.join(", ")}`;
}
