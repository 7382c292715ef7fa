import { firstOfPoints } from "../year/calendar.ts";

// Who took the steps of the results of a year, as far as each has come; each in one statement.

const cellActs = `case when exists (select from collective k where k.organisation_id = c.organisation_id
      and k.kind in ('CELL_COMMITTEE', 'GRASSROOTS_PARTY_COMMITTEE')) then 'CELL_COMMITTEE' else 'CELL_SECRETARY' end`;

/** The committee of a cell, else the cell. */
const ownCommittee = `replace(replace(${cellActs}, 'CELL_SECRETARY', 'PARTY_CELL'), 'GRASSROOTS_PARTY_COMMITTEE', 'CELL_COMMITTEE')`;

/** From 2025 on every result is appraised (QĐ 366, Điều 12, khoản 1). */
const isAppraised = `c.appraised_tier is not null and c.year > 2016
      and (o.kind = 'SUBORDINATE_PARTY_CELL' or c.year >= ${firstOfPoints})`;

/** Members: $1 year, $2 when the committee proposed, $3 when the support unit appraised. */
export const memberStepsSql = `
  insert into procedure_record (year, classification_id, levels_by, self_rated_by, self_rated_on, reported_to_cell, proposed_by,
    proposed_on, discussed_on, announced_on, appraised_by, appraised_on, decided_by, manager_told_on, open_to, input_ratings)
  select c.year, c.id, 'SUBJECT', 'SUBJECT', c.review_completed_on, true, ${cellActs}, $2::date, c.rated_on,
    case c.year when 2016 then c.rated_on end,
    case when ${isAppraised} then 'COMMITTEE_SUPPORT_UNIT' end,
    case when ${isAppraised} then $3::date end,
    case when c.decided_tier is not null and c.year >= ${firstOfPoints} then case o.kind when 'GRASSROOTS_PARTY_CELL' then ${ownCommittee}
      else 'GRASSROOTS_PARTY_COMMITTEE' end end,
    c.notified_on, '{SUBJECT,SUPERIORS,MANAGING_BODY}',
    case c.year when 2016 then '{CIVIL_SERVANTS,TRADE_UNION,YOUTH_UNION}'::text[] end
  from classification c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.subject_kind = 'MEMBER' and c.self_tier is not null`;

/** Days from the rating to the appraisal, and from it to the opinions: where the decision is near there are fewer. */
const pause = "case when o.level in ('SUB_GRASSROOTS', 'PROVINCE') then 1 else 2 end";

/** Organisations, collectives and leaders: $1 year. */
export const managedStepsSql = `
  insert into procedure_record (year, classification_id, levels_by, self_rated_by, self_rated_on, proposed_by, proposed_on, appraised_by,
    appraised_on, managed_by, manager_told_on, open_to, input_ratings)
  select c.year, c.id, case c.subject_kind when 'LEADER' then null else who.itself end, who.itself, c.rated_on,
    case when c.year = 2016 and c.voted_tier is not null and o.level = 'GRASSROOTS' then 'GRASSROOTS_STANDING_COMMITTEE' end,
    case when c.year = 2016 and c.voted_tier is not null and o.level = 'GRASSROOTS' then c.rated_on end,
    case when c.appraised_tier is not null and c.subject_kind <> 'LEADER' and c.year > 2016 then who.board end,
    case when c.appraised_tier is not null and c.subject_kind <> 'LEADER' and c.year > 2016 then c.rated_on + ${pause} end,
    case c.subject_kind when 'LEADER' then who.committee end, c.notified_on, '{SUBJECT,SUPERIORS,MANAGING_BODY}',
    case c.year when 2016 then '{CIVIL_SERVANTS,TRADE_UNION,YOUTH_UNION}'::text[] end
  from classification c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  left join collective k on k.id = c.collective_id
  cross join lateral (select
    case c.subject_kind when 'LEADER' then 'SUBJECT' when 'COLLECTIVE' then case when leads_organisation(k.kind) and
           k.kind in ('DISTRICT_STANDING_COMMITTEE', 'GRASSROOTS_PARTY_COMMITTEE') then k.kind else 'SUBJECT' end
      else case when o.level = 'DISTRICT' then 'DISTRICT_PARTY_COMMITTEE' when o.kind = 'GRASSROOTS_PARTY_ORGANIZATION'
             then 'GRASSROOTS_PARTY_COMMITTEE' else replace(${cellActs}, 'CELL_SECRETARY', 'PARTY_CELL') end end,
    case when o.level in ('DISTRICT', 'PROVINCE') then 'PROVINCIAL_ORGANIZATION_BOARD' when o.level = 'GRASSROOTS' then 'DISTRICT_ORGANIZATION_BOARD'
      else 'COMMITTEE_SUPPORT_UNIT' end,
    case o.level when 'DISTRICT' then 'PROVINCIAL_STANDING_COMMITTEE' when 'GRASSROOTS' then 'DISTRICT_STANDING_COMMITTEE'
      else 'GRASSROOTS_PARTY_COMMITTEE' end) who(itself, board, committee)
  where c.year = $1 and c.subject_kind <> 'MEMBER' and c.self_tier is not null`;

/** The same under QĐ 366, Điều 12 and HD 43, mục 3, with the bodies of two-tier government: $1 year. */
export const managedStepsOfPointsSql = `
  insert into procedure_record (year, classification_id, self_rated_by, self_rated_on, proposed_by, proposed_on, appraised_by,
    appraised_on, decided_by, managed_by, manager_told_on, open_to)
  select c.year, c.id, who.itself, c.rated_on,
    case when c.proposed_tier is not null and section.organisation_id is not null then 'SECTION_PARTY_COMMITTEE' end,
    case when c.proposed_tier is not null and section.organisation_id is not null then c.rated_on end,
    case when c.appraised_tier is not null then who.board end,
    case when c.appraised_tier is not null then c.rated_on + ${pause} end,
    case when c.decided_tier is not null and c.subject_kind = 'ORG' and o.kind = 'SUBORDINATE_PARTY_CELL'
      then 'GRASSROOTS_PARTY_COMMITTEE' when c.decided_tier is not null and c.subject_kind = 'ORG' and o.level = 'PROVINCE' then 'SECRETARIAT' end,
    case c.subject_kind when 'LEADER' then who.committee end, c.notified_on, '{SUBJECT,SUPERIORS,MANAGING_BODY}'
  from classification c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  left join organisation_year above on above.year = o.year and above.organisation_id = o.parent_id
  left join organisation_year section on section.year = o.year and section.organisation_id = o.parent_id and c.subject_kind = 'ORG'
    and section.kind = 'SECTION_PARTY_ORGANIZATION'
  cross join lateral (select
    case when c.subject_kind <> 'ORG' then 'SUBJECT' when o.level = 'PROVINCE' then 'PROVINCIAL_STANDING_COMMITTEE'
      when o.level = 'UPPER_GRASSROOTS' then 'UPPER_GRASSROOTS_STANDING_COMMITTEE'
      when o.kind = 'GRASSROOTS_PARTY_ORGANIZATION' then 'GRASSROOTS_PARTY_COMMITTEE'
      when o.kind = 'SECTION_PARTY_ORGANIZATION' then 'SECTION_PARTY_COMMITTEE'
      else ${ownCommittee} end,
    case when c.subject_kind = 'ORG' and o.level = 'PROVINCE' then 'CENTRAL_ORGANIZATION_BOARD'
      when o.level in ('PROVINCE', 'UPPER_GRASSROOTS') or above.level = 'PROVINCE' then 'PROVINCIAL_ORGANIZATION_BOARD'
      when o.level = 'GRASSROOTS' or above.level = 'UPPER_GRASSROOTS' then 'UPPER_GRASSROOTS_ORGANIZATION_BOARD'
      else 'COMMITTEE_SUPPORT_UNIT' end,
    case when o.level = 'UPPER_GRASSROOTS' or above.level = 'PROVINCE' then 'PROVINCIAL_STANDING_COMMITTEE'
      when o.level = 'GRASSROOTS' or above.level = 'UPPER_GRASSROOTS' then 'UPPER_GRASSROOTS_STANDING_COMMITTEE'
      else 'GRASSROOTS_PARTY_COMMITTEE' end) who(itself, board, committee)
  where c.year = $1 and c.subject_kind <> 'MEMBER' and c.self_tier is not null`;

/** The committee of a district marks the levels, its standing committee does so for the đảng bộ (C9): $1 year. */
export const standingCommitteesSql = `
  update procedure_record p set levels_by = 'DISTRICT_STANDING_COMMITTEE'
  from classification c where p.year = $1 and c.year = p.year and c.id = p.classification_id and p.levels_by = 'DISTRICT_PARTY_COMMITTEE'`;

/** Bodies concerned, after the appraisal: $1 year. */
export const opinionsSql = `
  insert into opinion (year, classification_id, kind, giver, asked_on, given_on, tier)
  select c.year, c.id, 'RELATED_BODY', g.giver, p.appraised_on, p.appraised_on + ${pause}, c.appraised_tier
  from procedure_record p join classification c on c.year = p.year and c.id = p.classification_id
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  join (values ('DISTRICT', 'Ủy ban Mặt trận Tổ quốc tỉnh'), ('DISTRICT', 'Ủy ban kiểm tra Tỉnh ủy'),
    ('UPPER_GRASSROOTS', 'Ủy ban Mặt trận Tổ quốc cùng cấp'), ('UPPER_GRASSROOTS', 'Ủy ban nhân dân cùng cấp'),
    ('GRASSROOTS', 'Ủy ban Mặt trận Tổ quốc cùng cấp'), ('GRASSROOTS', 'Ủy ban nhân dân cùng cấp'),
    ('SUB_GRASSROOTS', 'Ban Chấp hành Công đoàn cơ sở'), ('PROVINCE', 'Ủy ban kiểm tra Tỉnh ủy')) g(level, giver) using (level)
  where p.year = $1 and p.appraised_on is not null and c.subject_kind in ('ORG', 'COLLECTIVE')`;

/** The comment of the place of residence; of one member in fourteen it never came: $1 year. */
export const residenceSql = `
  insert into opinion (year, classification_id, kind, giver, given_on)
  select c.year, c.id, 'RESIDENCE_COMMITTEE', 'Chi ủy nơi cư trú', c.review_completed_on - 4
  from classification c
  where c.year = $1 and c.subject_kind = 'MEMBER' and c.review_completed_on is not null and c.state <> 'CANCELLED'
    and c.member_id % 14 <> 3`;
