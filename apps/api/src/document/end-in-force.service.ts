import { rows, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";

/** A version in force with the document it is of. */
interface Ending {
  readonly id: number;
  readonly regulationId: number;
}

/**
 * Ends a version in force: from that year on neither it nor an earlier version of the same document holds; for the years
 * before they stay where they were.
 */
export async function endInForce(tx: Tx, actor: Viewer, { id, regulationId }: Ending, from: number, now: Date) {
  await rows(tx, withdraw, [id, actor.displayName, now]);
  await rows(tx, shorten, [regulationId, from]);
  await rows(tx, remove, [regulationId, from]);
}

const withdraw = `
  update regulation_version set state = 'WITHDRAWN', version = version + 1, withdrawn_by = actor_id(), withdrawn_by_name = $2,
    withdrawn_at = $3
  where id = $1`;

const ofDocument = "document_id in (select v.id::text from regulation_version v where v.regulation_id = $1)";

const shorten = `
  update document_in_force set year_to = $2::int - 1
  where ${ofDocument} and year_from < $2 and (year_to is null or year_to >= $2)`;

const remove = `delete from document_in_force where ${ofDocument} and year_from >= $2`;
