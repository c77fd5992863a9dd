import { describe, expect, test } from "vitest";
import { type Asking, wayOf } from "../../src/serve/guard.ts";

const known = { port: 8606, secret: "a-secret" };
const page: Asking = { method: "GET", url: "/a-secret/state?1", headers: { host: "127.0.0.1:8606", "sec-fetch-site": "same-origin" }, from: "127.0.0.1" };
const save: Asking = {
  ...page,
  method: "POST",
  url: "/a-secret/save",
  headers: { ...page.headers, origin: "http://127.0.0.1:8606", "content-type": "application/json" },
};

test("the page itself is answered, and whoever typed the address", () => {
  expect(wayOf(page, known)).toBe("/state");
  expect(wayOf({ ...page, url: "/a-secret/", headers: { host: "localhost:8606", "sec-fetch-site": "none" } }, known)).toBe("/");
  expect(wayOf(save, known)).toBe("/save");
});

describe("nobody else is:", () => {
  const with_ = (headers: Asking["headers"], asking = page): Asking => ({ ...asking, headers: { ...asking.headers, ...headers } });
  test.each<[string, Asking]>([
    ["without a secret", { ...page, url: "/state" }],
    ["with a wrong one", { ...page, url: "/a-secreT/state" }],
    ["with the beginning of it", { ...page, url: "/a-secre/state" }],
    ["with a secret behind another way", { ...page, url: "/x/a-secret/state" }],
    ["another machine", { ...page, from: "192.168.1.20" }],
    ["a machine that is not known", { ...page, from: undefined }],
    ["a name that was led here (DNS rebinding)", with_({ host: "evil.example:8606" })],
    ["the name with another port", with_({ host: "127.0.0.1:80" })],
    ["no name", with_({ host: undefined })],
    ["another site's page", with_({ origin: "https://evil.example" })],
    ["another port's page", with_({ origin: "http://127.0.0.1:3000" })],
    ["a page from a file", with_({ origin: "null" })],
    ["a link from another site", with_({ "sec-fetch-site": "cross-site" })],
    ["a page of the same site and another origin", with_({ "sec-fetch-site": "same-site" })],
    ["a form of another site", with_({ "content-type": "text/plain" }, save)],
    ["something that saves and says not from where", with_({ origin: undefined }, save)],
    ["another method", { ...save, method: "PUT" }],
    ["a question before saving (CORS)", { ...save, method: "OPTIONS" }],
  ])("%s", (_, asking) => {
    expect(wayOf(asking, known)).toBeUndefined();
  });
});
