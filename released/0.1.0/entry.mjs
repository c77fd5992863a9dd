/* What of t6 0.1.0 is kept: how it made documents and scorecards of a result. The ways are those of its own tree; scripts/freeze.mjs bundles it. */
import { renderOdt } from "./src/render/odt/render.ts";
import { renderDocument } from "./src/render/render.ts";
import { scorecard } from "./src/report/scorecard.ts";
import { documentView } from "./src/view/document.ts";
import { forPublic } from "./src/view/redact/public.ts";

export function document(result, { format, document = "annex", ...options }) {
  if (format === "json") return `${JSON.stringify(options.audience === "internal" ? result : forPublic(result).result, null, 2)}\n`;
  const view = documentView(result, options);
  return format === "odt" ? renderOdt(view, document, TEMPLATES) : renderDocument(view, document, format, TEMPLATES);
}

export function card(result, { audience, ...appearance }) {
  return scorecard(audience === "public" ? forPublic(result).result : result, appearance);
}
