import { rows, type Tx } from "../shared/tx.ts";
import { continueNumbering, insertRows } from "./insert-rows.ts";
import { acts } from "./tree/acts.ts";
import { firstTree, organisationAt } from "./tree/organisation.ts";
import { reformedOn } from "./tree/reform/province-reform.ts";
import type { TreeAct } from "./tree/tree-act.ts";
import { treeBefore, treeOn } from "./tree/tree-on.ts";

const behindTheOthers = 90; // official order of a newly founded organisation

/** Carries out one act through the database's own function, as a board would. */
async function carryOut(tx: Tx, act: TreeAct): Promise<void> {
  const before = treeBefore(act);
  const idOf = (path: string) => organisationAt(path, before).id;
  switch (act.act) {
    case "FOUND":
      return call(tx, "organisation_found", [
        idOf(act.under),
        act.kind,
        act.name,
        act.on,
        act.decision,
        behindTheOthers,
      ]);
    case "RENAME":
      return call(tx, "organisation_rename", [idOf(act.path), act.name, act.on, act.decision]);
    case "MOVE":
      return call(tx, "organisation_move", [idOf(act.path), idOf(act.under), act.on, act.decision]);
    case "MERGE":
      return call(tx, "organisation_merge", [idOf(act.path), idOf(act.into), act.on, act.decision]);
    case "DISSOLVE":
      return call(tx, "organisation_dissolve", [idOf(act.path), act.on, act.decision]);
  }
}

async function call(tx: Tx, act: string, values: readonly unknown[]): Promise<void> {
  await rows(tx, `select ${act}(${values.map((_, index) => `$${index + 1}`).join(", ")})`, values);
}

/** Writes the dated tree: as it stood before the first act, then act by act (all of them unless said otherwise). */
export async function loadTree(tx: Tx, told: readonly TreeAct[] = acts): Promise<void> {
  const tree = firstTree();
  await insertRows(
    tx,
    "organisation",
    tree.map((one) => ({ id: one.id, founded_on: one.foundedOn, version: 1 })),
  );
  const versions = tree.map((one) => ({
    id: one.id,
    organisation_id: one.id,
    valid: `[${one.foundedOn},)`,
    parent_id: one.parentId,
    kind: one.kind,
    level: one.level,
    name: one.name,
    official_order: one.officialOrder,
  }));
  await insertRows(tx, "organisation_version", versions);
  for (const table of ["organisation", "organisation_version"]) await continueNumbering(tx, table);
  for (const act of told) await carryOut(tx, act);
  await rows(tx, listSql, [JSON.stringify(treeOn(reformedOn)), reformedOn]);
}

/** The order in which the new committees list what is under them. */
const listSql = `
  update organisation_version v set official_order = one."officialOrder"
    from jsonb_to_recordset($1::jsonb) as one(id int, "officialOrder" int)
   where v.organisation_id = one.id and lower(v.valid) = $2::date`;
