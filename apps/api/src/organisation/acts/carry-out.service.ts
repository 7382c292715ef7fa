import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import type { TreeAct } from "./tree-act.ts";

/**
 * Carries out one act through the database's own function, which asks whether the actor may; answers the organisation that stands
 * for it from then on. What must hold of the dated tree is asked at once, so that a file can say which row broke it.
 */
export async function carryOut(tx: Tx, act: TreeAct): Promise<number> {
  const [call, values] = callOf(act);
  const done = await firstRow<{ id: number | "" | null }>(tx, `select ${call} as id`, values);
  await rows(tx, "set constraints check_organisation, check_version immediate");
  await rows(tx, "set constraints check_organisation, check_version deferred");
  const successor = act.act === "MERGE" ? act.otherId : Number(done?.id) || act.organisationId;
  if ((act.act === "MERGE" || act.act === "SPLIT") && act.delegates) await delegate(tx, successor, act);
  return successor;
}

/** The powers were given to one committee: another gets them where the decision says so, and keeps them where it has them. */
const delegate = (tx: Tx, successor: number, { decision: { on, number } }: TreeAct): Promise<unknown> =>
  rows(tx, delegateSql, [successor, on, number]);

const delegateSql = `
  select tell_upper_power($1, null, true, $2, $3) where not exists (
    select from organisation_upper_power where organisation_id = $1 and valid @> $2::date)`;

type Call = readonly [call: string, values: readonly unknown[]];

function callOf(act: TreeAct): Call {
  const { organisationId: id, version, decision } = act;
  const { on, number } = decision;
  switch (act.act) {
    case "FOUND":
      return ["tell_founded($1, $2, $3, $4, $5)", [id, act.kind, act.name, on, number]];
    case "RENAME":
      return ["tell_renamed($1, $2, $3, $4, $5)", [id, version, act.name, on, number]];
    case "MOVE":
      return ["tell_moved($1, $2, $3, $4, $5)", [id, version, act.otherId, on, number]];
    case "MERGE":
      return ["tell_merged($1, $2, $3, $4, $5)", [id, version, act.otherId, on, number]];
    case "SPLIT":
      return [
        "tell_split($1, $2, $3, $4, $5, $6, $7)",
        [id, version, act.name, on, act.organisationIds, act.memberIds, number],
      ];
    case "DISSOLVE":
      return ["tell_dissolved($1, $2, $3, $4)", [id, version, on, number]];
    case "DELEGATE":
    case "WITHDRAW":
      return ["tell_upper_power($1, $2, $3, $4, $5)", [id, version, act.act === "DELEGATE", on, number]];
    case "YEAR_KIND":
      return ["tell_year_kind($1, $2, $3, $4, $5)", [id, version, act.yearKind, on, number]];
    default:
      return act satisfies never;
  }
}
