import {
  collectiveGroupLabel,
  type Level,
  levelLabels,
  type SubjectKind,
  type Text,
  withSectorOf,
} from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { TierGroup } from "./tier-breakdown.type.ts";

/** The groups that occur at and below an organisation, with their names. */
export async function groupsBelow(tx: Tx, year: number, id: number, subjectKind: SubjectKind): Promise<TierGroup[]> {
  const found = await rows<{ value: string; vi: string | null; en: string | null }>(tx, groupsSql, [
    year,
    id,
    subjectKind,
  ]);
  return found.map(({ value, vi, en }) => ({
    value,
    label: vi === null ? labelOf(subjectKind, value) : withSectorOf(value, { vi, en: en ?? vi }),
  }));
}

function labelOf(subjectKind: SubjectKind, value: string): Text {
  if (subjectKind === "ORG") return levelLabels[value as Level];
  if (subjectKind === "COLLECTIVE") return collectiveGroupLabel(value);
  return subjectKind === "MEMBER" ? civilServants : { vi: value, en: value };
}

/** HD 21, II.B.2.3.a: «Đối với đảng viên là cán bộ, công chức, viên chức …». */
const civilServants: Text = { vi: "Cán bộ, công chức, viên chức", en: "Cadres, civil servants, public employees" };

/** A leader's group is the number of a title group, maybe with a sector; the other kinds' groups are codes of the domain. */
const groupsSql = `
  select c.subject_group as value, t.name_vi as vi, t.name_en as en
    from (select distinct subject_group from tier_counter
           where year = $1 and organisation_id = $2 and subject_kind = $3 and subject_group <> '' and subtree > 0) c
    left join title_group t on $3 = 'LEADER' and t.id::text = split_part(c.subject_group, '/', 1)
   order by t.id, c.subject_group`;
