import pLimit from "p-limit";
import type { Observation, Opener, OpenRequest } from "../links/observation.ts";
import { look, ofHost } from "./look.ts";
import { type NetSettings, usualSettings } from "./settings.ts";
import { turns } from "./turns.ts";

/** So many addresses of one host may time out before its others are left alone. */
const silencesAllowed = 2;
/** So many hosts in a row may be impossible to reach, with nobody answering, before nothing is tried a second time: there is no network. */
const deadHostsTried = 3;

/** The opener that ships. */
export function usualOpener(version: string, minutes: number): Opener {
  return openerWith({ ...usualSettings(version), budget: minutes * 60_000 });
}

/** Opens addresses, several hosts at a time and one address at a time of each. Only tests call it with other settings. */
export function openerWith(settings: NetSettings): Opener {
  return async (requests, told) => {
    const turn = turns(settings);
    const limited = pLimit(settings.hosts);
    const until = settings.now() + settings.budget;
    let answered = false;
    let deadHosts = 0;
    const worthTrying = () => answered || deadHosts < deadHostsTried;
    await Promise.all(byHost(requests).map((group) => limited(() => openHost(group))));

    /** The addresses of one host, one after the other. */
    async function openHost(group: readonly OpenRequest[]): Promise<void> {
      let dead: Observation | undefined;
      let silences = 0;
      for (const request of group) {
        const seen = dead ?? (await openOne(request, silences));
        if (seen.outcome === "answered") answered = true;
        if (seen.outcome === "failed") {
          if (seen.reason.startsWith("slow_")) silences += 1;
          if (dead === undefined && seen.hops.length === 0 && ofHost.has(seen.reason)) {
            dead = seen;
            deadHosts += 1;
          }
        }
        told(request.href, seen);
      }
    }

    async function openOne(request: OpenRequest, silences: number): Promise<Observation> {
      if (settings.now() >= until) return { outcome: "unopened", reason: "over_budget" };
      if (silences >= silencesAllowed) return { outcome: "unopened", reason: "host_silent" };
      return look(request, settings, turn, worthTrying);
    }
  };
}

/** The addresses by their hosts: the hosts by name, the addresses of each as they were asked for. */
function byHost(requests: readonly OpenRequest[]): readonly (readonly OpenRequest[])[] {
  const groups = new Map<string, OpenRequest[]>();
  for (const request of requests) {
    const known = groups.get(request.host);
    if (known === undefined) groups.set(request.host, [request]);
    else known.push(request);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
