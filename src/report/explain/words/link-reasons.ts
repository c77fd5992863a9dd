import type { LinkReason } from "../../../model/generated/schemas.ts";
import type { Group, Meaning } from "./meaning.ts";

const values: Readonly<Record<LinkReason, Meaning>> = Object.freeze({
  login: { means: "The site asks for a login.", example: "A page for staff. Record it as ‘access: internal’." },
  server_refuses: { means: "The site does not answer programs.", example: "It answers 403. Open it in a browser." },
  too_many_requests: { means: "The site says that it was asked too often.", example: "It answers 429. Run t6 links again later." },
  not_public: {
    means: "The address is in a private network or on this machine, and t6 opens only what everybody can open.",
    example: "http://192.168.0.10/policy",
  },
  private_name: { means: "The name belongs to a private network.", example: "https://wiki.internal/data-sharing" },
  credentials: { means: "A user name or password stands in the address. t6 sends it to nobody.", example: "https://name:word@example.org/page. Take it out." },
  port: { means: "The address names the port of a service that is no web site.", example: "https://example.org:25/" },
  scheme: { means: "It leads to something that is no web page.", example: "A page that sends the reader on to ftp://…" },
  no_such_host: { means: "There is no site of that name.", example: "The department's old web site was shut down." },
  dns: { means: "The name of the site could not be looked up just now.", example: "A fault in the network. Run t6 links again later." },
  connection_refused: { means: "The site does not take connections.", example: "The server is switched off." },
  connection_lost: { means: "The site closed the connection without an answer.", example: "A server that gave up half-way." },
  no_route: { means: "There is no way to the site from here.", example: "A firewall that lets nothing out." },
  certificate: { means: "The site's certificate is not in order, so nobody can tell who answers.", example: "A certificate that ran out last week." },
  slow_connect: { means: "The site did not take the connection in time.", example: "A site that is overloaded." },
  slow_answer: { means: "The site took the connection and did not answer in time.", example: "A page that is made anew at every visit, and slowly." },
  slow_body: { means: "The content did not arrive in time.", example: "A very large file over a slow line." },
  server_error: { means: "The site says that something is wrong with itself.", example: "It answers 503." },
  redirect_loop: { means: "The address leads in a circle.", example: "A leads to B, and B to A." },
  too_many_redirects: { means: "It leads from one address to the next without end.", example: "More steps than a browser would follow." },
  bad_redirect: { means: "It leads somewhere else and does not say where.", example: "It answers 302 without an address." },
  bad_answer: { means: "The answer cannot be understood.", example: "Something other than a web server answers." },
  offline: { means: "Nothing was opened, and the link cache does not know the address.", example: "t6 links --offline, for an address that is new." },
  over_budget: { means: "As many addresses were opened as the run was allowed.", example: "Run t6 links again to open the rest." },
  not_opened: { means: "It would be opened, and this run only lists.", example: "t6 links --list" },
  not_http: { means: "It is no web address.", example: "mailto:statistics@example.org" },
  malformed: { means: "It cannot be read as a web address.", example: "https:/example" },
  internal: { means: "The record says that it is internal, so it is not looked for.", example: "A source with ‘access: internal’." },
  host_silent: {
    means: "Other addresses of the site did not answer in time, so this one was left alone.",
    example: "Three pages of one site were silent, and a fourth was not tried.",
  },
  too_large: { means: "It opens, and is too large to compare with the recorded digest.", example: "A film of two gigabytes." },
  unknown_encoding: {
    means: "It opens, and was sent in a form that cannot be compared with the recorded digest.",
    example: "A page packed in a way that t6 does not read.",
  },
});

export const linkReasons: Group<LinkReason> = Object.freeze({
  id: "reason",
  one: "why an address is blocked, unreachable or unchecked",
  about: "Why t6 links cannot say that an address is in order.",
  keys: ["reason", "link_reason"],
  where: "Beside an address in t6 links, and in t6.links.json.",
  values,
});
