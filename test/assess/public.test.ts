import { describe, expect, test } from "vitest";
import { weigh } from "../../src/assess/standing.ts";
import type { Clause, EvidenceItem } from "../../src/model/generated/schemas.ts";
import { clauseOf, good, scalesFor } from "./examples.ts";

/** P1a is a DO clause; P1b a SHOW clause, for which what is handed over to those who provide the data is open enough. */
const [conduct, toProviders] = [clauseOf("P1a"), clauseOf("P1b")];
const { open_to: _providers, ...toEverybody }: Clause = toProviders;

const rule = (change: Partial<EvidenceItem>, clause: Clause = toEverybody) =>
  weigh({ item: { ...good, clauses: [clause.id], ...change }, practice: "P1", spot: { file: "P1.yaml", pointer: ["evidence", 0] } }, clause, scalesFor())?.rule;
const at = (url: string): Partial<EvidenceItem> => ({ source: { title: "A page", url } });

describe("who has to be able to see an item", () => {
  test.each(["foi", "on_request", "internal", "handed_over"] as const)("where the public has to see it, '%s' is too little", (access) => {
    expect(rule({ access })).toBe("standing/not-public");
    expect(rule({ access: "public" })).toBe("standing/sufficient");
  });

  test.each(["foi", "on_request", "internal"] as const)("where those who provide have to see it, '%s' is too little", (access) => {
    expect(rule({ access }, toProviders)).toBe("standing/not-public");
  });

  test("where those who provide have to see it, it may be handed over to them, and needs no address", () => {
    expect(rule({ access: "handed_over", source: { title: "A leaflet" } }, toProviders)).toBe("standing/sufficient");
    expect(rule({ access: "public" }, toProviders)).toBe("standing/sufficient");
  });

  test("proof of conduct may be internal", () => expect(rule({ access: "internal" }, conduct)).toBe("standing/sufficient"));
});

describe("what is public can be found", () => {
  test.each<[string, Partial<EvidenceItem>]>([
    ["at an address", at("https://example.org/register")],
    ["at an address of the older kind", at("http://example.org/register")],
    ["in an archived copy", { source: { title: "A page", archived_url: "https://example.org/copy" } }],
    ["in a copy outside, while the page itself is inside", { source: { title: "A page", url: "https://pages/", archived_url: "https://example.org/copy" } }],
    ["at the address of a named source", { source: "page" }],
  ])("%s", (_name, change) => expect(rule(change)).toBe("standing/sufficient"));

  test.each<[string, Partial<EvidenceItem>]>([
    ["without an address", { source: { title: "A page" } }],
    ["by a source that is not there", { source: "nowhere" }],
    ["at an address that leaves its host out", at("https:///pages/a.b")],
    ["where only what is asked of a host that is left out is an address", at("https://?page=https://example.org/")],
  ])("and not %s", (_name, change) => expect(rule(change)).toBe("standing/no-address"));
});

describe("an address inside an organisation is none for the public", () => {
  test.each([
    "http://localhost:8080/page",
    "https://pages/a.b",
    "https://pages.localhost/",
    "https://pages.local/",
    "https://pages.internal/",
    "https://pages.intranet/page",
    "https://PAGES.Intranet/page",
    "https://pages.lan/",
    "https://pages.corp/",
    "https://pages.home:8443/?a=b",
    "http://127.0.0.1/",
    "http://10.20.30.40/",
    "http://192.168.1.4/",
    "http://192.168.100.25/",
    "http://user@192.168.1.4/",
    "http://172.16.0.1/",
    "http://172.20.104.30/",
    "http://172.31.255.254/",
    "http://169.254.1.1/",
    "http://0.0.0.0/",
    "http://10.1/",
    "https://pages.home.arpa/",
    "https://pages.intranet./",
    "http://localhost./",
    "https://intranet?x@example.org/",
    "https://intranet#x@example.org/",
  ])("%s", (url) => expect(rule(at(url))).toBe("standing/no-address"));

  test.each([
    "https://local.example.org/",
    "https://intranet.example.org/",
    "https://pages.homes/",
    "https://example.org/pages.local",
    "https://example.org/?from=http://10.0.0.1",
    "https://10.example.org/",
    "https://10.20.30.40.example.org/",
    "https://192.168.example.org/",
    "https://172.16.0.1.example.org/",
    "http://110.20.30.40/",
    "http://11.20.30.40/",
    "http://192.169.1.4/",
    "http://172.15.0.1/",
    "http://172.32.0.1/",
  ])("but %s is", (url) => expect(rule(at(url))).toBe("standing/sufficient"));
});
