import type { FormId } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { cellReport, member2025, memberReview, score2016 } from "./form-texts.ts";

/** Forms of a few subjects as they were written: of Chi bộ 1 of the department (2020) its own and a member's, of 2025 a member's, of 2016 a score sheet. */
export async function loadForms(tx: Tx): Promise<void> {
  const ofCell = { organisation: "Chi bộ 1", within: "Đảng bộ Sở Khoa học và Công nghệ" };
  await write(tx, { year: 2020, subject: "ORG", ...ofCell }, "FORM_01", cellReport);
  await write(tx, { year: 2020, subject: "MEMBER", ...ofCell }, "FORM_02", memberReview);
  await write(tx, { year: 2025, subject: "MEMBER", organisation: null, within: null }, "FORM_2C", member2025);
  await write(tx, { year: 2016, subject: "ORG", organisation: null, within: null }, "SCORE_SHEET_2016", score2016);
}

interface Whose {
  readonly year: number;
  readonly subject: string;
  /** null: the first cell there is. */
  readonly organisation: string | null;
  readonly within: string | null;
}

const write = (tx: Tx, { year, subject, organisation, within }: Whose, form: FormId, texts: object) =>
  rows(tx, insert, [year, subject, organisation, within, form, JSON.stringify(texts)]);

// Of persons one who works outside the political system and holds no post: that is whom Mẫu 2C is of.
const insert = `
  with one as (
    select c.id, o.name from classification c
      join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
      left join organisation_year p on p.year = o.year and p.organisation_id = o.parent_id
      left join member m on m.id = c.member_id
     where c.year = $1 and c.subject_kind = $2 and c.state <> 'CANCELLED' and c.not_rated_reason is null
       and ($3::text is null or (o.name = $3 and p.name = $4))
       and ($5 <> 'FORM_2C' or (not m.is_civil_servant and not exists (select from leader l where l.member_id = m.id)))
       and ($1 < 2019 or c.tier = 'GOOD')
       and ($5 <> 'SCORE_SHEET_2016' or (c.facts ? 'points' and o.kind like '%CELL'))
     order by c.organisation_id, c.id limit 1)
  insert into form_entry (year, classification_id, form_id, item_id, value, changed_by_name, changed_at)
  select $1, one.id, $5, text.key, text.value, one.name, make_timestamptz($1, 12, 1, 9, 0, 0, 'Asia/Ho_Chi_Minh')
    from one cross join jsonb_each($6::jsonb) text`;
