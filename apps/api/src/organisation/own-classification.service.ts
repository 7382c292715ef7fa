import { rows, type Tx } from "../shared/tx.ts";
import type { OwnClassification } from "./organisation.type.ts";

/** The classifications of several organisations themselves, cancelled ones left out, in one statement. */
export async function ownClassifications(
  tx: Tx,
  year: number,
  ids: readonly number[],
): Promise<Map<number, OwnClassification>> {
  const found = await rows<OwnClassification & { organisationId: number }>(tx, ownSql, [year, ids]);
  return new Map(found.map(({ organisationId, ...own }) => [organisationId, own]));
}

const ownSql = `
  select organisation_id as "organisationId", id::text, tier, state, not_rated_reason as "notRatedReason"
    from classification
   where year = $1 and organisation_id = any($2::int[]) and subject_kind = 'ORG' and state <> 'CANCELLED'`;
