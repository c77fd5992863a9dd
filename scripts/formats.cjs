"use strict";
// The formats our schemas use. Compiled into the validators by scripts/generate.mjs.

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A year, a month or a day that exists: 2018, 2018-05, 2018-05-15. */
function partialDate(text) {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null || match[1] === "0000") return false;
  if (match[2] === undefined) return true;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const day = Number(match[3]);
  return day >= 1 && day <= (month === 2 && leap(Number(match[1])) ? 29 : days[month - 1]);
}

module.exports = {
  "partial-date": partialDate,
  date: (text) => text.length === 10 && partialDate(text),
};
