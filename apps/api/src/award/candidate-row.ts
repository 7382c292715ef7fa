import { type Awardable, type ClassificationState, type QualityTier, regimeOfKey } from "@xep-loai/domain";
import { type Ref, refColumn } from "../organisation/standing.service.ts";

/** The live result of the year of an organisation or a member, as it is read for awards. */
export interface CandidateRow {
  /** Of the classification. */
  readonly id: string;
  readonly year: number;
  readonly subjectKind: "ORG" | "MEMBER";
  readonly subjectName: string;
  readonly memberId: string | null;
  /** The organisation itself, or where the member is counted. */
  readonly organisation: Ref;
  readonly parentId: number | null;
  readonly ancestors: number[];
  readonly state: ClassificationState;
  /** As it was decided; null: it is not, or the subject is not rated. */
  readonly tier: QualityTier | null;
  readonly ruleSetId: string;
}

/** As the awards of its regime ask for it. */
export const placeOf = ({ ruleSetId, subjectKind, organisation }: CandidateRow): Awardable => ({
  regime: regimeOfKey(ruleSetId) ?? "NOT_HELD",
  subjectKind,
  organisationKind: organisation.kind,
});

/** SQL: the tier of a classification `c` that was decided and stands. */
const decidedTier = "case when c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') then c.decided_tier end";

/** SQL: whether a classification `c` stands at the top tier. */
export const isAtTop = "(c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.decided_tier = 'EXCELLENT')";

/** SQL: a classification `c` at the organisation `o` as a `CandidateRow`. */
export const candidateColumns = `
  c.id::text as id, c.year, c.subject_kind as "subjectKind", c.subject_name as "subjectName", c.member_id::text as "memberId",
  ${refColumn} as organisation, o.parent_id as "parentId", o.ancestors, c.state, ${decidedTier} as tier,
  c.rule_set_id as "ruleSetId"`;

/** Names the subject of a row, whatever its classification. */
export const subjectOf = ({
  memberId,
  organisation,
}: {
  readonly memberId: string | null;
  readonly organisation: { readonly id: number };
}): string => (memberId === null ? `organisation ${organisation.id}` : `member ${memberId}`);
