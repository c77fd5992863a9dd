import type { PortfolioDocument } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import { csvOf } from "../../render/csv.ts";
import { csvRows } from "./csv.ts";
import { htmlPortfolio } from "./html.ts";
import { markdownPortfolio } from "./markdown.ts";

/** The formats of a portfolio, each a pure function of it and of the style sheet that the pages of t6 share. */
export const portfolioFormats = Object.freeze({
  html: htmlPortfolio,
  markdown: markdownPortfolio,
  csv: (portfolio) => csvOf(csvRows(portfolio)),
  json: (portfolio) => `${jsonText(portfolio, 2)}\n`,
} satisfies Record<string, (portfolio: PortfolioDocument, style: string) => string>);

export type PortfolioFormat = keyof typeof portfolioFormats;
