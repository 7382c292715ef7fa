import type { PoolClient } from "pg";

/** One thing somebody may do to the data; the three numbers pick who, what and where among what there is. */
export interface Act {
  readonly kind: keyof typeof statements;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Refusals the database is meant to answer with: ours, and those of its constraints. */
const expected = new Set(["XL001", "23505", "23514", "23P01", "23503"]);

/** Does the act, or leaves everything as it was where it is refused; answers whether it was done. */
export async function doAct(client: PoolClient, act: Act, day: string): Promise<boolean> {
  await client.query("savepoint act");
  try {
    await client.query(statements[act.kind], [act.a, act.b, act.c, day].slice(0, parameterCount(act.kind)));
    await client.query("set constraints all immediate; set constraints all deferred");
    return true;
  } catch (error) {
    await client.query("rollback to savepoint act");
    if (!expected.has((error as { code: string }).code)) throw error;
    return false;
  } finally {
    await client.query("release savepoint act");
  }
}

const parameterCount = (kind: Act["kind"]): number =>
  Math.max(...[...statements[kind].matchAll(/\$(\d)/g)].map(([, number]) => Number(number)));

const tiers = "('{EXCELLENT,GOOD,COMPLETED,NOT_COMPLETED}'::text[])";
const standing =
  "(select array_agg(organisation_id order by organisation_id) from organisation_year where year = 2020)";
const one = (n: string) => `(${standing})[1 + ${n}::int % cardinality(${standing})]`;
const live =
  "(select * from classification where state <> 'CANCELLED' order by year, id offset $1::int % greatest(1, (select count(*) from classification where state <> 'CANCELLED')) limit 1)";

const insert = `insert into classification (year, subject_kind, organisation_id, member_id, collective_id, leader_id, subject_name,
  subject_group, state, self_tier, decided_tier, decision_number, decision_date, not_rated_reason, rule_set_id)`;
const values = `case when $2::int % 3 = 0 then 'DECIDED' else 'SELF_RATED' end, (${tiers})[1 + $3::int % 4],
  case when $2::int % 3 = 0 then (${tiers})[1 + $2::int % 4] end, case when $2::int % 3 = 0 then '1' end,
  case when $2::int % 3 = 0 then date '2020-12-20' end, case when $2::int % 7 = 1 then 'EXEMPT' end, 'HD21'`;

/** All in SQL, as somebody at the database's own prompt might do it. */
export const statements = {
  rateMember: `${insert} select 2019 + $3::int % 2, 'MEMBER', organisation_id, member_id, null, null, 'x', '', ${values}
    from member_stay where member_id between 1 + $1::int % 60 and 1 + $1::int % 60 + $2::int % 5 and upper_inf(valid)`,
  rateMemberInPartition: `${insert.replace("classification", "classification_2020")}
    select 2020, 'MEMBER', organisation_id, member_id, null, null, 'x', 'CIVIL_SERVANT', ${values}
    from member_stay where member_id = 1 + $1::int % 60 and upper_inf(valid)`,
  rateOrganisation: `${insert} select 2020, 'ORG', organisation_id, null, null, null, 'x', level, ${values}
    from organisation_year where year = 2020 and organisation_id = ${one("$1")}`,
  rateCollective: `${insert} select 2020, 'COLLECTIVE', organisation_id, null, id, null, 'x', kind, ${values}
    from collective where id = 4 + $1::int % 5`,
  rateLeader: `${insert} select 2020, 'LEADER', organisation_id, null, null, id, 'x', title_group_id::text, ${values}
    from leader where id = 1 + $1::int % 8`,
  decide: `update classification c set state = 'DECIDED', decided_tier = (${tiers})[1 + $2::int % 4], decision_number = '2',
    decision_date = '2020-12-21', not_rated_reason = null from ${live} l where (c.year, c.id) = (l.year, l.id)`,
  excuse: `update classification c set not_rated_reason = 'SUSPENDED', decided_tier = null, state = 'DRAFT'
    from ${live} l where (c.year, c.id) = (l.year, l.id)`,
  cancel: `update classification c set state = 'CANCELLED', cancelled_on = '2021-01-10', cancel_reason = 'x'
    from ${live} l where (c.year, c.id) = (l.year, l.id)`,
  transfer: `update classification set organisation_id = ('{9,10,11,12,13,15}'::int[])[1 + $2::int % 6]
    where subject_kind = 'MEMBER' and member_id % 7 = $1::int % 7`,
  otherYear: `update classification c set year = 4039 - c.year from ${live} l where (c.year, c.id) = (l.year, l.id)`,
  remove: `delete from classification c using ${live} l where (c.year, c.id) = (l.year, l.id)`,
  removeMany: "delete from classification where id % 5 = $1::int % 5",
  warn: `insert into warning (year, kind, organisation_id, subject_kind, classification_id, rule_id, severity, outcome, rank, message_vi, message_en)
    select year, 'RULE', organisation_id, subject_kind, id, 'R', 'WARN', 'WARNING', 20 + 20 * ($2::int % 3), 'x', 'x' from ${live} l`,
  touch: `insert into touched_rules select year, id, organisation_id, subject_kind, (array['{R}', '{S}', '{R,S}'])[1 + $2::int % 3]::text[]
    from ${live} l on conflict (year, classification_id) do update set rule_ids = excluded.rule_ids where $3::int is not null`,
  untouch: "delete from touched_rules where classification_id % 3 = $1::int % 3 and $2::int + $3::int is not null",
  review: `insert into review (year, subject_kind, organisation_id, member_id, place, meeting_on, completed_on)
    select 2019 + $3::int % 2, 'MEMBER', organisation_id, member_id, 'CELL', '2020-12-01', case when $2::int % 2 = 0 then date '2020-12-02' end
    from member_stay where member_id between 1 + $1::int % 60 and 1 + $1::int % 60 + $2::int % 5 and upper_inf(valid)
    on conflict do nothing`,
  reviewCollective: `insert into review (year, subject_kind, organisation_id, collective_id, meeting_on, completed_on, concerns)
    select 2020, 'COLLECTIVE', organisation_id, id, '2020-12-01', case when $2::int % 2 = 0 then date '2020-12-02' end, '{TOO_SHORT}'
    from collective where id = 4 + $1::int % 5 and $3::int is not null on conflict do nothing`,
  completeReviews: `update review set completed_on = case when $2::int % 2 = 0 then date '2020-12-03' end, concerns = '{LATE_DRAFT}'
    where id % 4 = $1::int % 4 and $3::int is not null`,
  prompt: `insert into review_prompt (year, review_id, issuer, issue, explanation, cause, responsibility, answered_on)
    select year, id, 'X', 'x', a, a, case when $2::int % 3 = 0 then a end, case when a is not null then date '2020-12-05' end
      from review, (select case when $2::int % 2 = 0 then 'x' end as a) answer where id % 5 = $1::int % 5 and $3::int is not null`,
  withdrawPrompts: `update review_prompt set withdrawn_at = now(), withdrawn_by_name = 'x', withdrawn_reason = 'x'
    where answered_on is null and id % 4 = $1::int % 4 and $2::int + $3::int is not null`,
  removeReviews: "delete from review where id % 6 = $1::int % 6 and $2::int + $3::int is not null",
  move: `select organisation_move(${one("$1")}, ${one("$2")}, $4::date) where $3::int is not null`,
  merge: `select organisation_merge(${one("$1")}, ${one("$2")}, $4::date) where $3::int is not null`,
  split: `select organisation_split(${one("$1")}, 'Đảng bộ mới', $4::date,
    array(select organisation_id from organisation_year where year = 2020 and organisation_id % 2 = $2::int % 2),
    array(select id from member where id % 3 = $3::int % 3))`,
  found: `select organisation_found(${one("$1")}, (array['GRASSROOTS_PARTY_ORGANIZATION', 'SUBORDINATE_PARTY_CELL'])[1 + $2::int % 2],
    'Tổ chức mới', $4::date) where $3::int is not null`,
  dissolve: `select organisation_dissolve((${standing})[cardinality(${standing}) - $1::int % 4], $4::date) where $2::int + $3::int is not null`,
  rename: `select organisation_rename(${one("$1")}, 'Tên mới', $4::date) where $2::int + $3::int is not null`,
  reparent: `update organisation_version set parent_id = ${one("$2")} where organisation_id = ${one("$1")} and upper_inf(valid)`,
  ownRules: `insert into cycle_rule_set values (2019 + $2::int % 2, ${one("$1")}, case when $2::int % 3 = 0 then 'NONE' else 'OTHER' end)`,
  commonRules: "delete from cycle_rule_set where organisation_id > 1 and year = 2019 + $1::int % 2",
  newQuota: `insert into quota_parameter values ('OTHER', (array['ORG', 'MEMBER'])[1 + $1::int % 2], 10 + $2::int % 20, 3, 1, 'GOOD_AND_ABOVE', 'OTHER.QUOTA')`,
  newCellQuota: `insert into quota_parameter (rule_set_id, subject_kind, numerator, special_numerator, special_by, small_by, small_below,
    small_max, base, by_cell, rule_id)
    values ('OTHER', 'MEMBER', 10 + $1::int % 20, 40, 'MERIT', 'HEAD_COUNT', 3 + $2::int % 9, $3::int % 3, 'GOOD_ONLY', true, 'OTHER.QUOTA')`,
  newPeerQuota: `insert into quota_parameter (rule_set_id, subject_kind, numerator, special_numerator, special_by, small_by, small_below,
    small_max, base, peer_groups, rule_id)
    values ('OTHER', (array['ORG', 'MEMBER'])[1 + $1::int % 2], 20, 25, 'DECISION', 'TOLERATED_BASE', 3 + $2::int % 5, $3::int % 3,
      'GOOD_ONLY', true, 'OTHER.QUOTA')`,
  countPeers: "update quota_parameter set peer_groups = not peer_groups where $1::int + $2::int + $3::int > 0",
  outstanding: `insert into outstanding_decision (year, organisation_id, rate, number, decided_on, by_body, recorded_by_name, recorded_at)
    select 2019 + $2::int % 2, ${one("$1")}, 21 + $3::int % 5, '1-QĐ', '2020-12-01', 'x', 'x', now()`,
  notOutstanding: `update outstanding_decision set withdrawn_at = now(), withdrawn_by_name = 'x', withdrawn_reason = 'x'
    where id = (select id from outstanding_decision where withdrawn_at is null order by id offset $1::int % 3 limit 1)
      and $2::int + $3::int is not null`,
  countByCell:
    "update quota_parameter set by_cell = not by_cell where subject_kind = 'MEMBER' and $1::int + $2::int + $3::int > 0",
  merit: `insert into special_merit (year, organisation_id, by_body, attested_on)
    select 2019 + $2::int % 2, ${one("$1")}, 'x', '2020-12-20' where $3::int is not null`,
  leave: `update member_stay set valid = daterange(lower(valid), '2020-06-01')
    where member_id % 9 = $1::int % 9 and upper_inf(valid) and lower(valid) < '2020-06-01' and $2::int + $3::int is not null`,
  changeQuota:
    "update quota_parameter set numerator = 10 + $1::int % 30, small_max = $2::int % 3 where rule_set_id = 'HD21'",
} as const;
