import { acts } from "./acts.ts";
import { organisationAt } from "./organisation.ts";
import { treeOn } from "./tree-on.ts";

const mergers = acts.filter((act) => act.act === "MERGE");
const ends = new Map(mergers.map((act) => [organisationAt(act.path, treeOn("2019-12-31")).id, act.on]));

/** The day an organisation of the sample ended; null where it still stands. */
export const endedOn = (organisationId: number): string | null => ends.get(organisationId) ?? null;
