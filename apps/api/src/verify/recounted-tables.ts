import type { RecountedTable } from "./set-right.sql.ts";

const labels = (deltas: string): string =>
  `select year, organisation_id, subject_kind, label, own, subtree from spread_labels(array(${deltas}))`;

const place = ["year", "organisation_id", "subject_kind"];
const ownAndBelow = ["own", "subtree"];
const tiers = ["excellent", "good", "completed", "not_completed", "pending", "not_rated"];

/** Every table of figures under the name of the check that recounts it. */
export const recountedTables = {
  tier_counter: {
    table: "tier_counter",
    key: [...place, "subject_group", "outcome", "state"],
    figures: ownAndBelow,
    recount: "select * from recount_tiers()",
  },
  quota_use: {
    table: "quota_use",
    key: [...place, "scope_group"],
    figures: tiers,
    recount: "select * from recount_quotas()",
  },
  quota_counter: {
    table: "quota_counter",
    key: [...place, "status"],
    figures: ownAndBelow,
    recount: `select year, organisation_id, subject_kind, label as status, own, subtree from (${labels(
      "select row(year, organisation_id, subject_kind, status, 1)::label_delta from quota_use",
    )}) l`,
  },
  warning_counter: {
    table: "warning_counter",
    key: [...place, "rank"],
    figures: ownAndBelow,
    recount: `select year, organisation_id, subject_kind, label::smallint as rank, own, subtree from (${labels(
      "select row(year, organisation_id, subject_kind, rank, 1)::label_delta from warning",
    )}) l`,
  },
  rule_counter: {
    table: "rule_counter",
    key: [...place, "rule_id"],
    figures: ownAndBelow,
    recount: `select year, organisation_id, subject_kind, label as rule_id, own, subtree from (${labels(
      `select row(year, organisation_id, subject_kind, rule_id, 1)::label_delta from touched_rules cross join unnest(rule_ids) rule_id`,
    )}) l`,
  },
  review_counter: {
    table: "review_counter",
    key: [...place, "label"],
    figures: ["n"],
    recount: "select * from recount_reviews()",
  },
} as const satisfies Readonly<Record<string, RecountedTable>>;
