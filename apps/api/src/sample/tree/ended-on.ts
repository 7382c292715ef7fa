import { acts } from "./acts.ts";
import { organisationAt } from "./organisation.ts";
import { treeBefore } from "./tree-on.ts";

const endings = acts.filter((act) => act.act === "MERGE" || act.act === "DISSOLVE");
const ends = new Map(endings.map((act) => [organisationAt(act.path, treeBefore(act)).id, act.on]));

/** The day an organisation of the sample ended; null where it still stands. */
export const endedOn = (organisationId: number): string | null => ends.get(organisationId) ?? null;
