import { proposing, selfRating, setProposed, setRated } from "../../classification/steps/steps.service.ts";
import { written } from "../../classification/steps/taking-step.service.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { Target } from "../target.ts";
import type { RowToWrite } from "./rows-to-write.service.ts";

/** Writes some rows as the acts would: what is entered, what it rates itself, what is proposed; both steps of a row at once. */
export async function writeRows(
  tx: Tx,
  year: number,
  given: readonly RowToWrite[],
): Promise<ReadonlyMap<string, number> | Refused> {
  const versions = new Map<string, number>();
  for (const { of, given: values, set } of [entering, rating, asking, both]) {
    const items = given.filter(({ target }) => of(target)).map((row) => ({ ...values(row.target), ...seen(row) }));
    if (items.length === 0) continue;
    const taken = await written(tx, year, items, set);
    if (taken.length < items.length) return refuse("CHANGED_MEANWHILE");
    for (const { id, version } of taken) versions.set(id, version);
  }
  return versions;
}

const seen = ({ id, seenVersion }: RowToWrite) => ({ id, version: seenVersion });

/** One of the acts: of which rows, what is given of each, and the columns it writes. */
interface Writing {
  readonly of: (target: Target) => boolean;
  readonly given: (target: Target) => object;
  readonly set: string;
}

const withFacts = "facts = coalesce(i.facts, c.facts)";

const entering: Writing = {
  of: ({ facts, selfRating: rated, proposedTier }) =>
    facts !== undefined && rated === undefined && proposedTier === undefined,
  given: ({ facts }) => ({ facts }),
  set: withFacts,
};

const rating: Writing = {
  of: ({ selfRating: rated, proposedTier }) => rated !== undefined && proposedTier === undefined,
  given: ({ facts = null, selfRating: rated }) => ({ facts, ...rated }),
  set: `${withFacts}, ${selfRating.set}`,
};

const asking: Writing = {
  of: ({ selfRating: rated, proposedTier }) => rated === undefined && proposedTier !== undefined,
  given: ({ facts = null, proposedTier: tier }) => ({ facts, tier }),
  set: `${withFacts}, ${proposing.set}`,
};

const both: Writing = {
  of: ({ selfRating: rated, proposedTier }) => rated !== undefined && proposedTier !== undefined,
  given: ({ facts = null, selfRating: rated, proposedTier }) => ({ facts, ...rated, proposedTier }),
  set: `${withFacts}, ${setRated}, proposed_tier = i."proposedTier", ${setProposed}`,
};

/** Keeps at which version each result was written, so that undoing can tell whether somebody changed it since. */
export const keepVersions = (system: Tx, intakeId: string, versions: ReadonlyMap<string, number>): Promise<unknown> =>
  rows(system, keepSql, [intakeId, JSON.stringify([...versions].map(([id, version]) => ({ id, version })))]);

const keepSql = `
  update intake_row r set written_version = w.version
  from jsonb_to_recordset($2::jsonb) w(id bigint, version int)
  where r.intake_id = $1 and r.classification_id = w.id and r.standing in ('NEW', 'CHANGED')`;
