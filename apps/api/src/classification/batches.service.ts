import { rows, type Tx } from "../shared/tx.ts";
import { isUndecided } from "./undecided.service.ts";

/** An organisation with all below it in the year's tree. */
export interface Subtree {
  readonly organisationId: number;
  /** Leaves out what is decided already; false if left out. */
  readonly undecidedOnly?: boolean;
}

/** Small enough to hold with all their findings, large enough that the number of statements does not matter. */
const classificationsAtOnce = 1000;

/** The ids of the classifications of a subtree, cancelled ones included, some at a time. */
export async function* batches(tx: Tx, year: number, scope: Subtree): AsyncGenerator<string[]> {
  const { organisationId, undecidedOnly = false } = scope;
  for (let last = "0"; ; ) {
    const place = [year, organisationId, last, classificationsAtOnce, undecidedOnly];
    const found = await rows<{ id: string }>(tx, inSubtree, place);
    const ids = found.map(({ id }) => id);
    if (ids.length > 0) yield ids;
    if (ids.length < classificationsAtOnce) return;
    last = ids.at(-1) ?? last;
  }
}

const inSubtree = `
  select c.id::text as id
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and o.ancestors @> array[$2::int] and c.id > $3::bigint
    and (${isUndecided} or not $5::boolean)
  order by c.id
  limit $4`;
