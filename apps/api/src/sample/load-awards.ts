import { type Award, cellRecognition } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** What the committees of the sample said of awards; most candidates are still to be looked at. */
export async function loadAwards(tx: Tx): Promise<void> {
  await rows(tx, recogniseSql, [cellRecognition.id]);
  for (const chosen of selections) await rows(tx, selectSql, [JSON.stringify(chosen)]);
  await rows(tx, attestSql, ["Nguyễn Thị Bích Vân"]);
}

/** The first so many at the top tier of the year, at and below an organisation. */
interface Chosen {
  readonly year: number;
  readonly award: Award;
  readonly below: string;
  readonly kind: "ORG" | "MEMBER";
  readonly name: string | null;
  readonly count: number;
  readonly body: string;
  readonly on: string;
  readonly isChosen: boolean;
}

const selections: readonly Chosen[] = [
  {
    // KH 57, II.B.1.2.a, closing paragraph: one of the two that were «trong sạch, vững mạnh»
    year: 2016,
    award: "TYPICAL_CELL",
    below: "Đảng bộ Văn phòng UBND tỉnh",
    kind: "ORG",
    name: "Chi bộ Kinh tế - Tổng hợp",
    count: 1,
    body: "Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh",
    on: "2017-01-12",
    isChosen: true,
  },
  {
    year: 2019,
    award: "ORG_OF_THE_YEAR",
    below: "Tỉnh ủy Bình Định",
    kind: "ORG",
    name: null,
    count: 4,
    body: "Ban Thường vụ Tỉnh ủy Bình Định",
    on: "2020-02-21",
    isChosen: true,
  },
  {
    year: 2020,
    award: "MEMBER_OF_THE_YEAR",
    below: "Thành ủy Quy Nhơn",
    kind: "MEMBER",
    name: null,
    count: 5,
    body: "Ban Thường vụ Thành ủy Quy Nhơn",
    on: "2021-01-29",
    isChosen: true,
  },
  {
    year: 2020,
    award: "ORG_OF_THE_YEAR",
    below: "Quận ủy Ba Đình",
    kind: "ORG",
    name: null,
    count: 1,
    body: "Ban Thường vụ Quận ủy Ba Đình",
    on: "2021-01-26",
    isChosen: false,
  },
  {
    year: 2025,
    award: "TYPICAL_ORG_OF_THE_YEAR",
    below: "Đảng ủy phường Quy Nhơn",
    kind: "ORG",
    name: null,
    count: 2,
    body: "Ban Thường vụ Đảng ủy phường Quy Nhơn",
    on: "2026-01-16",
    isChosen: true,
  },
  {
    year: 2025,
    award: "MEMBER_OF_THE_YEAR",
    below: "Đảng ủy phường Quy Nhơn",
    kind: "MEMBER",
    name: null,
    count: 3,
    body: "Đảng ủy phường Quy Nhơn",
    on: "2026-01-16",
    isChosen: true,
  },
];

const selectSql = `
  with asked as (select * from jsonb_to_record($1::jsonb) as x(year int, award text, below text, kind text, name text, count int, body text,
    "on" date, "isChosen" boolean))
  insert into award_selection (year, award, organisation_id, member_id, is_chosen, by_body, chosen_on, version, by_account, by_name, recorded_at)
  select c.year, a.award, c.organisation_id, c.member_id, a."isChosen", a.body, a."on", 1, null, a.body, a."on" + time '09:00'
    from asked a
    join organisation_year top on top.year = a.year and top.name = a.below
    join organisation_year o on o.year = a.year and o.ancestors @> array[top.organisation_id] and o.organisation_id <> top.organisation_id
    join classification c on c.year = o.year and c.organisation_id = o.organisation_id and c.subject_kind = a.kind
    left join attestation typical on typical.year = c.year and typical.classification_id = c.id and typical.rule_id = '${cellRecognition.id}'
   where c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.decided_tier = 'EXCELLENT'
     and (not starts_with(a.award, 'TYPICAL_ORG') or typical.answer) and (a.name is null or o.name = a.name)
   order by c.id limit (select count from asked)`;

/** Of the cells at the top tier under HD 06 their committees recognised two in three as «tiêu biểu» with the decision on the tier. */
const recogniseSql = `
  insert into attestation (year, classification_id, rule_id, answer, by_body, by_role, answered_on, recorded_at)
  select c.year, c.id, $1, true, replace(above.name, 'Đảng bộ', 'Đảng ủy'), 'Bí thư', c.decision_date, c.decision_date + time '09:00'
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id and o.kind = 'SUBORDINATE_PARTY_CELL'
    join organisation_year above on above.year = o.year and above.organisation_id = coalesce(c.decided_by_organisation_id, o.parent_id)
   where c.subject_kind = 'ORG' and c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.decided_tier = 'EXCELLENT'
     and split_part(c.rule_set_id, '/', 1) = 'QD366' and c.id % 3 > 0`;

/** One of the years under other rules was let count already, the others wait. */
const attestSql = `
  insert into award_year (year, organisation_id, member_id, of_year, counts, by_body, answered_on, version, by_account, by_name, recorded_at)
  select 2020, organisation_id, member_id, 2018, true, 'Đảng ủy Văn phòng UBND tỉnh', '2021-01-20', 1, null, 'Đảng ủy Văn phòng UBND tỉnh',
         '2021-01-20 09:00'
    from classification where year = 2020 and subject_name = $1 and member_id in (select member_id from classification where year = 2016)`;
