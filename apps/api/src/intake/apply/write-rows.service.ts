import { proposing, selfRating } from "../../classification/steps/steps.service.ts";
import { written } from "../../classification/steps/taking-step.service.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { Target } from "../target.ts";
import type { RowToWrite } from "./rows-to-write.service.ts";

/** Writes some rows as the acts would, step after step: what is entered, what it rates itself, what is proposed. */
export async function writeRows(
  tx: Tx,
  year: number,
  given: readonly RowToWrite[],
): Promise<ReadonlyMap<string, number> | Refused> {
  const versions = new Map(given.map(({ id, seenVersion }) => [id, seenVersion]));
  for (const { of, given: values, set } of [entering, rating, asking]) {
    const items = given.filter(({ target }) => of(target)).map((row) => ({ ...values(row.target), ...at(row) }));
    if (items.length === 0) continue;
    const taken = await written(tx, year, items, set);
    if (taken.length < items.length) return refuse("CHANGED_MEANWHILE");
    for (const { id, version } of taken) versions.set(id, version);
  }
  return versions;

  function at({ id }: RowToWrite) {
    return { id, version: versions.get(id) as number };
  }
}

/** One of the acts: of which rows, what is given of each, and the columns it writes. */
interface Writing {
  readonly of: (target: Target) => boolean;
  readonly given: (target: Target) => object;
  readonly set: string;
}

const withFacts = "facts = coalesce(i.facts, c.facts)";

const entering: Writing = {
  of: ({ facts, selfRating: rated }) => facts !== undefined && rated === undefined,
  given: ({ facts }) => ({ facts }),
  set: withFacts,
};

const rating: Writing = {
  of: ({ selfRating: rated }) => rated !== undefined,
  given: ({ facts, selfRating: rated }) => ({ facts: facts ?? null, ...rated }),
  set: `${withFacts}, ${selfRating.set}`,
};

const asking: Writing = {
  of: ({ proposedTier }) => proposedTier !== undefined,
  given: ({ proposedTier }) => ({ tier: proposedTier }),
  set: proposing.set,
};

/** Keeps at which version each result was written, so that undoing can tell whether somebody changed it since. */
export const keepVersions = (system: Tx, intakeId: string, versions: ReadonlyMap<string, number>): Promise<unknown> =>
  rows(system, keepSql, [intakeId, JSON.stringify([...versions].map(([id, version]) => ({ id, version })))]);

const keepSql = `
  update intake_row r set written_version = w.version
  from jsonb_to_recordset($2::jsonb) w(id bigint, version int)
  where r.intake_id = $1 and r.classification_id = w.id and r.standing in ('NEW', 'CHANGED')`;
