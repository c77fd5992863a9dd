import { choices } from "../../begin/choices.ts";
import { evidenceQuestions as ask } from "../../begin/questions.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { labels } from "../model/labels.ts";
import { DateField } from "./date-field.tsx";
import { ChoiceField, TextField } from "./fields.tsx";

/** What is said of a document on which something rests, or in which it can be seen. */
export function SourceFields() {
  return (
    <>
      <TextField path={["title"]} label={labels.source.title} />
      <TextField path={["publisher"]} label={labels.source.publisher} optional />
      <ChoiceField
        path={["access"]}
        legend={ask.access}
        hint="Where nobody says, documents print that it is not recorded who can open it, and what can be seen only there counts for no more than that."
        group="access"
        choices={choicesOf("access", choices.access)}
      />
      <TextField path={["url"]} type="url" label={ask.url} hint={`As the browser shows it, such as ${ask.urlExample}`} optional />
      <TextField path={["reference"]} label={ask.reference} hint="A file number, a folder, a paper of a meeting" optional />
      <DateField path={["published"]} label={labels.source.published} optional />
    </>
  );
}
