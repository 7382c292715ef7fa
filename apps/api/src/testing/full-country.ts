import type { Pool } from "pg";
import { loadSmallCountry } from "./small-country.ts";

/** The small country, with further units where given, and a year's work in it: every table has rows on both sides of every border. */
export async function loadFullCountry(pool: Pool, further = ""): Promise<void> {
  await loadSmallCountry(pool);
  await pool.query(further);
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
insert into recheck (year, classification_id, cause, cause_id, rule_ids)
select year, id, 'CANCELLED', id, '{R}' from classification where subject_kind = 'ORG';
insert into touched_rules (year, classification_id, organisation_id, subject_kind, rule_ids)
select year, id, organisation_id, subject_kind, '{R,S}' from classification;
insert into adjustment (year, classification_id, trigger, reason, from_tier, to_tier, number, decided_on, by_body, effective_on,
  recorded_by_name, recorded_at)
select year, id, 'REPORTED', 'x', decided_tier, 'COMPLETED', '1', '2020-12-28', 'x', '2020-12-28', 'x', now()
  from classification where member_id between 13 and 18;
insert into review (year, subject_kind, organisation_id, member_id, place)
select year, subject_kind, organisation_id, member_id, 'CELL' from classification where subject_kind = 'MEMBER';
insert into review_prompt (year, review_id, issuer, issue) select year, id, 'GRASSROOTS_PARTY_COMMITTEE', 'x' from review;
insert into procedure_record (year, classification_id) select year, id from classification;
insert into opinion (year, classification_id, kind, giver, given_on)
select year, id, 'RELATED_BODY', 'Công đoàn', '2020-12-18' from classification;
insert into form_entry (year, classification_id, form_id, item_id, value, changed_by_name, changed_at)
select year, id, 'FORM_02', 'plan', '"x"', 'x', now() from classification;
insert into public_holiday (day, name) values ('2027-02-05', 'Tết');
insert into submission (year, organisation_id, to_organisation_id)
select year, organisation_id, parent_id from organisation_year where parent_id is not null;
insert into submission_event (year, organisation_id, kind, seen_version, happened_at, by_name)
select year, organisation_id, 'SUBMITTED', 1, now(), 'x' from submission;
insert into received_change (year, organisation_id, subject_kind, at_organisation_id, classification_id, changed_at, by_name)
select year, organisation_id, subject_kind, organisation_id, id, now(), 'x' from classification;
insert into inspection (id, year, organisation_id, number, issued_on, place, title, issued_by, contents, method, visit_days, reports_before,
  reports_to, signed_for, signed_post, signed_by, changed_by_name, changed_at)
select parent_id, 2020, parent_id, '1-TB/ĐU', '2020-06-01', 'x', 'x', 'x', '[]', 'x', '[2020-06-08,2020-06-12]', '2020-06-08', 'x', 'x', 'x', 'x',
       'x', now() from organisation_year where year = 2020 and organisation_id in (9, 10, 12, 13);
insert into inspected_cell (inspection_id, year, organisation_id)
select parent_id, 2020, organisation_id from organisation_year where year = 2020 and organisation_id in (9, 10, 12, 13);
insert into inspection_visit (inspection_id, year, organisation_id, visit_days, on_day, from_time, to_time, changed_by_name, changed_at)
select inspection_id, year, organisation_id, '[2020-06-08,2020-06-12]', '2020-06-08', '08:00', '11:00', 'x', now() from inspected_cell;
insert into inspection_report (inspection_id, year, organisation_id, recipient, received_at, contents, changed_by_name, changed_at)
select inspection_id, year, organisation_id, 'TEAM', now(), '{1}', 'x', now() from inspected_cell;
insert into special_merit (year, organisation_id, by_body, attested_on)
select year, organisation_id, 'Ban thường vụ', '2020-12-20' from organisation_year;
insert into organisation_upper_power (organisation_id, valid) select id, '[2018-01-01,)' from organisation;
insert into organisation_year_kind (organisation_id, valid, kind)
  select id, '[2018-01-01,)', 'SCHOOL' from organisation;
insert into outstanding_decision (year, organisation_id, rate, number, decided_on, by_body, recorded_by_name, recorded_at)
select year, organisation_id, 25, '1-QĐ', '2020-12-01', 'x', 'x', now() from organisation_year;
insert into award_selection (year, award, organisation_id, is_chosen, by_body, chosen_on, version, by_name, recorded_at)
select year, 'ORG_OF_THE_YEAR', organisation_id, true, 'x', '2021-01-10', 1, 'x', now() from organisation_year where year = 2020;
insert into award_year (year, organisation_id, member_id, of_year, counts, by_body, answered_on, version, by_name, recorded_at)
select year, organisation_id, member_id, 2018, true, 'x', '2021-01-10', 1, 'x', now() from classification where subject_kind = 'MEMBER';
insert into follow_up (year, classification_id, owner, action, due_on, changed_by_name, changed_at)
select year, id, 'x', 'x', '2021-06-30', 'x', now() from classification;
insert into aggregate_return (year, organisation_id, subject_kind, total, rated, excellent, good, completed, not_completed,
  good_includes_excellent, changed_by_name, changed_at)
select year, organisation_id, 'MEMBER', 3, 3, 1, 2, 0, 0, false, 'x', now() from organisation_year;
insert into upward_report (year, organisation_id, state, number, issued_on, place, addressee, signed_as, signed_by, recipients, snapshot,
  hash, as_of, issued_by_name, changed_by_name, changed_at)
select year, organisation_id, 'ISSUED', '1-BC', '2020-12-31', 'x', 'x', 'x', 'x', '{x}', 'x', encode(sha256('x'), 'hex'), now(), 'x', 'x', now()
  from organisation_year;
insert into upward_package_manifest (hash, year, organisation_id, made_at, by_name)
select encode(sha256((year || '/' || organisation_id)::bytea), 'hex'), year, organisation_id, now(), 'x' from organisation_year;
insert into annual_plan (year, organisation_id, number, filed_on, changed_by_name, changed_at)
select year, organisation_id, '1-KH', '2020-10-01', 'x', now() from organisation_year where year = 2020;
insert into dossier (year, organisation_id, changed_by_name, changed_at)
select year, organisation_id, 'x', now() from organisation_year where year = 2020;
insert into dossier_document (year, organisation_id, paper, received, received_on)
select year, organisation_id, 'minutes', 1, '2020-12-20' from dossier;
insert into cycle_rule_set select 2020, id, 'HD21' from organisation where id between 2 and 6;
insert into regulation (id, organisation_id) select id, id from organisation;
insert into regulation_version (id, regulation_id, organisation_id, kind, number, issued_on, issuer, title, year_from, state,
  changed_by_name, changed_at, in_force_by_name, in_force_at)
select 2 * id + draft::int, id, id, 'PLAN', '1-KH', '2020-01-01', 'x', 'x', 2020, case when draft then 'DRAFT' else 'IN_FORCE' end, 'x', now(),
       case when not draft then 'x' end, case when not draft then now() end from regulation, unnest('{false,true}'::boolean[]) draft;
insert into document_in_force (document_id, organisation_id, issued_on, year_from)
select id::text, organisation_id, issued_on, year_from from regulation_version where state = 'IN_FORCE';
insert into text_correction (organisation_id, unit_name, rule_id, citation, clause, copy, copied_on, year_from, recorded_by_name, recorded_at)
select id, 'x', 'QD366.TIER.GAP', 'x', '{x}', 'x', '2020-01-01', 2025, 'x', now() from organisation;
insert into organisation_event (organisation_id, kind, happened_on) select id, 'FOUNDED', founded_on from organisation;
insert into account (id, username, display_name, password_hash) values (1, 'tinh', 'Tỉnh', 'x');
insert into account_grant values (1, 2, 'VIEWER');
insert into person_event (kind, happened_on, organisation_id, member_id, recorded_by)
select 'ADMITTED', lower(valid), organisation_id, member_id, 1 from member_stay;
insert into reminder (year, organisation_id, reminded_on, reminded_at, by_account, by_name)
select year, organisation_id, '2020-12-16', now(), 1, 'x' from submission;
insert into reminder_reading (reminder_id, account_id, organisation_id, read_at) select id, 1, organisation_id, now() from reminder;
insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, before, after)
select 1, 'Tỉnh', year, organisation_id, 'classification', jsonb_build_object('id', id), 'CHANGED', '{}', '{}' from classification;
insert into intake (id, year, organisation_id, account_id, by_name, file_name, uploaded_at)
select organisation_id, year, organisation_id, 1, 'x', 'x.xlsx', now() from organisation_year where year = 2020;
insert into intake_file (intake_id, part, content) select id, 0, 'x' from intake;
insert into intake_row (intake_id, organisation_id, year, subject, row_number, key, given)
select id, organisation_id, year, 'MEMBER', 5, '1', '{}' from intake;
insert into session (token_hash, account_id, expires_at) values ('x', 1, now());
insert into rate_limit (key) values ('x');
insert into warning_wording (code) values ('x');
insert into read_heartbeat (at) values (now());
insert into mail_outbox (to_address, subject, body) values ('x@example', 'x', 'x');
`;
