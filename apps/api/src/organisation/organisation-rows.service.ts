import type { SubjectKind } from "@xep-loai/domain";
import { askedIds } from "../shared/asked-ids.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { organisationsOf } from "./child-page.service.ts";
import { rowMaker } from "./organisation-children.service.ts";
import type { OrganisationRows } from "./outline.type.ts";
import { isHeld } from "./standing.service.ts";

export interface RowsInput {
  readonly ids: readonly string[];
  readonly year: number;
  readonly subjectKind: SubjectKind;
}

const mostRows = 200;

/** The rows of the tree of some organisations; one that the viewer does not see is left out. */
export async function organisationRows(tx: Tx, input: RowsInput, now: Date): Promise<OrganisationRows | Refused> {
  if (!(await isHeld(tx, input.year))) return refuse("YEAR_NOT_HELD");
  const ids = askedIds("ids", input.ids, mostRows);
  if (isRefused(ids)) return ids;
  const found = await organisationsOf(tx, input.year, ids);
  return { nodes: found.map(await rowMaker(tx, found, input, now)) };
}
