import type { InspectedCell, Inspection } from "../inspection/facts.ts";
import { tb01 } from "../rule-sets/tb01.ts";
import { tb53 } from "../rule-sets/tb53.ts";

// The inspection of TB 53 as it went, at a cell where everything is in order: a test names only what it is about.

export const anInspection = (papers: Partial<Inspection> = {}): Inspection => ({
  notice: tb53,
  team: tb01.team,
  schedule: tb01,
  asOf: "2016-11-30",
  ...papers,
});

export const inspectedCell = (facts: Partial<InspectedCell> = {}): InspectedCell => ({
  visit: { on: "2016-11-21", from: "14:00", to: "17:00" },
  otherVisits: tb01.visits.slice(1),
  congressOn: "2015-03-20",
  hasCommittee: true,
  reports: [{ recipient: "COMMISSION", receivedOn: "2016-11-11", contents: [1, 2, 3, 4] }],
  met: ["COMMITTEE"],
  recordsSeen: true,
  ...facts,
});

/** The same facts without some of them. */
export function without<Facts extends object, Key extends keyof Facts>(facts: Facts, ...keys: readonly Key[]) {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key as Key))) as Omit<Facts, Key>;
}
