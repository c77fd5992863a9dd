import { bareHeading, tidy } from "./cells.ts";

/** What databases shorten in the name of a column, and what it is. The last part says what the column holds: a day, a count, a name, a text. */
const parts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dt: "date",
    dte: "date",
    dttm: "date",
    ts: "date",
    tstamp: "date",
    timestamp: "date",
    cnt: "count",
    qty: "count",
    nm: "name",
    cd: "code",
    nbr: "number",
    num: "number",
    // Of a text or a yes nothing is said but that it is one.
    txt: "",
    str: "",
    flg: "",
    flag: "",
    ind: "",
    yn: "",
    org: "organisation",
    proj: "project",
    req: "request",
    rec: "records",
    recs: "records",
    recip: "recipient",
    appr: "approved",
    apprv: "approved",
    aprvl: "approval",
    upd: "updated",
    updt: "updated",
    mod: "modified",
    exp: "expiry",
    desc: "description",
    descr: "description",
    purp: "purpose",
  }),
);

/** The words of a heading, with blanks between them, whether people wrote it or a database: “Approval date”, APPROVAL_DT, approvalDate. */
const spaced = (heading: string): string => heading.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ").replace(/[_.]+/g, " ");

/** Whether a heading is the name of a column of a database: one word, or several without a blank between them. */
const isName = (heading: string): boolean => /^\S+$/.test(heading.trim()) && /_|[a-z\d][A-Z]/.test(heading);

/** A heading in words as people write them, in small letters. What stands in brackets goes. */
export function headingWords(heading: string): string {
  const bare = bareHeading(spaced(heading));
  if (!isName(heading)) return tidy(bare);
  return tidy(
    bare
      .split(" ")
      .map((part) => parts.get(part) ?? part)
      .join(" "),
  );
}
