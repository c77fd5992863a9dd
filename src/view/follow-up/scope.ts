import { isAhead, isOver } from "../../assess/dates.ts";
import type { AskResult } from "../../model/generated/schemas.ts";

/**
 * Whether an ask was open at any time from one day to another. A date that is a month or a year counts with all its days, so that
 * an ask which may have been open is told rather than passed over.
 * @param since the first day, or undefined for the beginning
 * @param byId all asks, for the day on which another took this one's place
 */
export function wasOpen({ item }: AskResult, since: string | undefined, asOf: string, byId: ReadonlyMap<string, AskResult>): boolean {
  if (item.raised?.on !== undefined && isAhead(item.raised.on, asOf)) return false;
  if (since === undefined) return true;
  const successor = item.superseded_by === undefined ? undefined : byId.get(item.superseded_by);
  const ended = item.closed?.on ?? successor?.item.raised?.on;
  return ended === undefined || !isOver(ended, since);
}
