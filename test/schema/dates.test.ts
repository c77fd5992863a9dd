import { expect, test } from "vitest";
import { readDate } from "../../src/schema/dates.ts";

test.each([
  ["22/04/2016", { date: "2016-04-22", order: "day first" }],
  ["22.4.2016", { date: "2016-04-22", order: "day first" }],
  ["4/2016", { date: "2016-04", order: "day first" }],
  ["03/04/2016", { date: "2016-04-03", order: "either" }],
  ["04/22/2016", { date: "2016-04-22", order: "month first" }],
  ["2016-22-04", { date: "2016-04-22", order: "month first" }],
  ["05/05/2016", { date: "2016-05-05", order: "day first" }],
  ["2016/4/22", { date: "2016-04-22", order: "year first" }],
  ["2016 04 22", { date: "2016-04-22", order: "year first" }],
  ["2016", { date: "2016", order: "year first" }],
  ["22 April, 2016", { date: "2016-04-22", order: "named" }],
  ["22 Apr 2016", { date: "2016-04-22", order: "named" }],
  ["2016-04-22T10:00:00Z", { date: "2016-04-22", order: "moment" }],
  ["2016-04-22 10:00", { date: "2016-04-22", order: "moment" }],
  ["31/04/2016", { hint: "April 2016 has 30 days." }],
  ["13/13/2016", { hint: "There is no month 13." }],
  ["22/04/16", { hint: undefined }],
])("%s", (text, read) => {
  expect(readDate(text, false)).toEqual(read);
});
