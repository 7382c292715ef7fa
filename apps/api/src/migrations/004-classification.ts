import { Migration } from "@mikro-orm/migrations";

/** Classifications, one partition a year; attestations; submissions to the level above. */
export class Migration004Classification extends Migration {
  override up(): void {
    this.addSql(classification);
    this.addSql(oneLiveClassification);
    this.addSql(attestation);
    this.addSql(submission);
  }
}

const classification = /* sql */ `
create domain quality_tier as text check (value in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'));
create domain subject_kind as text check (value in ('ORG', 'MEMBER', 'COLLECTIVE', 'LEADER'));

-- PostgreSQL before 17 has no identity columns on partitioned tables.
create sequence classification_id_seq;

create table classification (
  year int not null,
  id bigint not null default nextval('classification_id_seq'),
  subject_kind subject_kind not null,
  organisation_id int not null references organisation,
  member_id bigint references member,
  collective_id int references collective,
  leader_id bigint references leader,
  subject_name text collate "vi-VN-x-icu" not null check (subject_name <> ''),
  subject_group text not null default '',
  is_head boolean not null default false,
  state text not null default 'DRAFT' check (state in
    ('DRAFT', 'SELF_RATED', 'VOTED', 'PROPOSED', 'APPRAISED', 'DECIDED', 'NOTIFIED', 'CANCELLED')),
  self_tier quality_tier,
  voted_tier quality_tier,
  proposed_tier quality_tier,
  appraised_tier quality_tier,
  decided_tier quality_tier,
  not_rated_reason text check (not_rated_reason in ('NEWLY_FOUNDED', 'NEWLY_ADMITTED', 'EXEMPT', 'SUSPENDED')),
  tier text generated always as (case when not_rated_reason is null then
    coalesce(decided_tier::text, appraised_tier::text, proposed_tier::text, voted_tier::text, self_tier::text) end) stored,
  rated_on date,
  review_completed_on date,
  ballot jsonb,
  decision_number text,
  decision_date date,
  decided_by_organisation_id int references organisation,
  notified_on date,
  cancelled_on date,
  cancel_reason text,
  replaces_id bigint,
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  rule_set_id text not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (year, id),
  constraint classification_subject check (case subject_kind
    when 'ORG' then num_nonnulls(member_id, collective_id, leader_id) = 0
    when 'MEMBER' then member_id is not null and num_nonnulls(collective_id, leader_id) = 0
    when 'COLLECTIVE' then collective_id is not null and num_nonnulls(member_id, leader_id) = 0
    else leader_id is not null and num_nonnulls(member_id, collective_id) = 0 end),
  constraint classification_head_is_leader check (subject_kind = 'LEADER' or not is_head),
  constraint classification_state_has_its_tier check (not_rated_reason is not null or case state
    when 'SELF_RATED' then self_tier is not null
    when 'VOTED' then voted_tier is not null
    when 'PROPOSED' then proposed_tier is not null
    when 'APPRAISED' then appraised_tier is not null
    when 'DECIDED' then num_nulls(decided_tier, decision_number, decision_date) = 0
    when 'NOTIFIED' then num_nulls(decided_tier, decision_number, decision_date) = 0
    else true end),
  constraint classification_decided_tier_is_decided check (decided_tier is null or state in ('DECIDED', 'NOTIFIED', 'CANCELLED')),
  constraint classification_reason_excludes_tier check (not_rated_reason is null or decided_tier is null),
  constraint classification_cancelled_says_why check (case state
    when 'CANCELLED' then num_nulls(cancelled_on, cancel_reason) = 0 else num_nonnulls(cancelled_on, cancel_reason) = 0 end)
) partition by list (year);
alter sequence classification_id_seq owned by classification.id;
comment on column classification.organisation_id is 'Where it counts: the cell of a member, the organisation itself for ORG.';
comment on column classification.subject_group is 'ORG: level; MEMBER: CIVIL_SERVANT or empty; COLLECTIVE: its kind; LEADER: title group id.';
create trigger compose_subject_name before insert or update on classification
  for each row when (new.subject_name is not nfc normalized) execute function compose_text('subject_name');
`;

const oneLiveClassification = /* sql */ `
-- One classification a year and subject that is not cancelled.
create unique index classification_one_live_organisation on classification (year, organisation_id)
  where subject_kind = 'ORG' and state <> 'CANCELLED';
create unique index classification_one_live_member on classification (year, member_id)
  where subject_kind = 'MEMBER' and state <> 'CANCELLED';
create unique index classification_one_live_collective on classification (year, collective_id)
  where subject_kind = 'COLLECTIVE' and state <> 'CANCELLED';
create unique index classification_one_live_leader on classification (year, leader_id)
  where subject_kind = 'LEADER' and state <> 'CANCELLED';
-- The list of an organisation's subjects, paged by key.
create index classification_organisation on classification (year, organisation_id, subject_kind, id);
`;

const attestation = /* sql */ `
create table attestation (
  year int not null,
  classification_id bigint not null,
  rule_id text not null,
  answer boolean not null,
  by_body text not null,
  by_role text,
  answered_on date not null,
  note text,
  primary key (year, classification_id, rule_id),
  foreign key (year, classification_id) references classification (year, id) on delete cascade
);
`;

const submission = /* sql */ `
create table submission (
  year int not null references cycle,
  organisation_id int not null references organisation,
  to_organisation_id int not null references organisation,
  due_on date,
  rule_id text,
  submitted_at timestamptz,
  received_at timestamptz,
  returned_at timestamptz,
  return_reason text,
  version int not null default 1,
  primary key (year, organisation_id),
  check (received_at is null or submitted_at is not null),
  check ((returned_at is null) = (return_reason is null))
);
comment on column submission.due_on is '«trước ngày»: on time when submitted before this day begins, UTC+7 (ENGINE.DEADLINE).';
create index submission_to_organisation on submission (year, to_organisation_id, due_on, organisation_id);
`;
