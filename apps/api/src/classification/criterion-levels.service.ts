import type { CriterionLevel, Level, SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** How many subjects were given a level of one criterion. */
export interface LevelCount {
  /** Number of the criterion in the form. */
  readonly box: string;
  readonly level: CriterionLevel;
  readonly count: number;
}

interface AskedForms {
  readonly year: number;
  readonly organisationId: number;
  readonly kind: SubjectKind;
  /** Of the organisations they are rated at; null: every level. */
  readonly level: Level | null;
}

/** What the forms of a kind of subject say at an organisation and below it (Mẫu 01, Mẫu 02). */
export const levelCounts = (tx: Tx, { year, organisationId, kind, level }: AskedForms): Promise<LevelCount[]> =>
  rows(tx, select, [year, organisationId, kind, level]);

const select = `
  select f.key as box, f.value as level, count(*)::int as count
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  cross join lateral jsonb_each_text(c.facts -> 'levels') f
  where c.year = $1 and o.ancestors @> array[$2::int] and c.subject_kind = $3 and c.state <> 'CANCELLED' and c.facts ? 'levels'
    and ($4::text is null or o.level = $4)
  group by 1, 2`;
