import type { Pool } from "pg";
import { loadSmallCountry } from "./small-country.ts";

/** The small country with a year's work in it: every table has rows on both sides of every border. */
export async function loadFullCountry(pool: Pool): Promise<void> {
  await loadSmallCountry(pool);
  await pool.query(yearsWork);
}

const yearsWork = /* sql */ `
insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, decided_tier, decision_number,
  decision_date, rule_set_id)
select 2020, 'MEMBER', organisation_id, member_id, 'Nguyễn Văn ' || member_id, 'DECIDED',
       case when member_id % 2 = 0 then 'EXCELLENT' else 'GOOD' end, '1', '2020-12-20', 'HD21' from member_stay;
insert into classification (year, subject_kind, organisation_id, subject_name, subject_group, state, self_tier, rule_set_id)
select year, 'ORG', organisation_id, name, level, 'SELF_RATED', 'EXCELLENT', 'HD21' from organisation_year;
insert into attestation (year, classification_id, rule_id, answer, by_body, answered_on)
select year, id, 'R', true, 'Ban thường vụ', '2020-12-20' from classification;
insert into warning (year, kind, organisation_id, subject_kind, classification_id, rule_id, severity, outcome, rank, message_vi, message_en)
select year, 'RULE', organisation_id, subject_kind, id, 'R', 'WARN', 'WARNING', 60, 'x', 'x' from classification;
insert into submission (year, organisation_id, to_organisation_id)
select year, organisation_id, parent_id from organisation_year where parent_id is not null;
insert into cycle_rule_set select 2020, id, 'HD21' from organisation where id between 2 and 6;
insert into organisation_event (organisation_id, kind, happened_on) select id, 'FOUNDED', founded_on from organisation;
insert into account (id, username, display_name, password_hash) values (1, 'tinh', 'Tỉnh', 'x');
insert into account_grant values (1, 2, 'VIEWER');
insert into session (token_hash, account_id, expires_at) values ('x', 1, now());
insert into rate_limit (key) values ('x');
insert into warning_wording (code) values ('x');
`;
