import { shippedTemplates } from "../../src/io/templates.ts";

const without = (name: string, field: string) => {
  const shipped = shippedTemplates();
  return Object.freeze({ ...shipped, [name]: (shipped[name] ?? "").replace(field, "") });
};

/** Sets of templates that leave something out. Each is made once, so that it is compiled once. */
export const lacking = {
  judgement: without("letter.md.hbs", "{{prose letter.judgement level=2}}"),
  adverse: without("partials/practice.md.hbs", "{{prose adverse level=3}}"),
  notice: without("partials/practice.md.hbs", "**{{draft_notice}}**"),
  practice: without("partials/practice.md.hbs", "{{prose judgement level=3}}"),
  place: Object.freeze({ ...shippedTemplates(), "annex.md.hbs": `${shippedTemplates()["annex.md.hbs"]}\n\nSee [the asks](#nowhere).\n` }),
  praise: Object.freeze({ ...shippedTemplates(), "letter.md.hbs": `${shippedTemplates()["letter.md.hbs"]}\n\nAll practices are met.\n` }),
};
