import { notRatedDecision } from "../member/standing-decision.service.ts";
import { refColumn } from "../organisation/standing.service.ts";
import { subjectTitle } from "./subject-title.service.ts";

/** The fields of a `ClassificationRow`, of a classification `c` at the organisation `o`. */
export const rowColumns = `
  c.id::text as id, c.year, c.subject_kind as "subjectKind", c.subject_name as "subjectName", ${subjectTitle} as "subjectTitle", c.state, c.tier,
  c.decided_tier as "decidedTier", c.not_rated_reason as "notRatedReason", ${notRatedDecision} as "notRatedDecision", c.is_head as "isHead",
  ${refColumn} as organisation,
  (select json_build_object('id', s.organisation_id::text, 'name', s.name, 'kind', s.kind, 'level', s.level)
    from organisation_year s where s.year = c.year and s.organisation_id = o.parent_id) as superior,
  decider_named(c.year, c.organisation_id, c.subject_kind, c.decided_by_organisation_id) as decider,
  (select count(*)::int from warning w where w.year = c.year and w.classification_id = c.id) as "warningCount"`;
