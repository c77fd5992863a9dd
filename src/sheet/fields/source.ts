import { lists } from "../lists.ts";
import type { Field } from "../model.ts";
import { audienceWords } from "./audience.ts";
import { choice, date, day, takingAway, text } from "./make.ts";

/** What can be filled in about a document that several entries rest on. */
export const sourceFields: readonly Field[] = [
  text(["title"], { label: "Title", help: "What it is called.", width: 44, required: true }),
  text(["publisher"], { label: "Publisher", help: "Who published it.", width: 28 }),
  text(["reference"], { label: "Reference", help: "Where it is kept, if it has no web address." }),
  text(["url"], { label: "Web address", help: "The full address, as the browser shows it.", width: 50, names: "address" }),
  choice(["access"], lists.access, { label: "Who can open it", help: "Who can open the thing itself.", width: 24 }),
  date(["published"], { label: "Published", help: "When it was published." }),
  day(["accessed"], { label: "Last opened", help: "The day somebody last opened it." }),
  text(["archived_url"], { label: "Archived copy", help: "The address of a copy in a web archive.", width: 30, names: "address" }),
  choice(["audience"], lists.audience, audienceWords),
  takingAway,
];
