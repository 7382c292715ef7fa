import "reflect-metadata";
import { Outcome, Severity, SubjectKind, type Text } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ClassificationRow } from "../classification/classification-row.type.ts";
import { QuotaUse } from "../quota/quota-use.type.ts";
import { CitedRule } from "../shared/cited-rule.type.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { TextType } from "../shared/text.type.ts";
import { WarningKind } from "./warning-kind.ts";

registerEnumType(WarningKind, {
  name: "WarningKind",
  description: "What a warning is about.",
  valuesConfig: {
    QUOTA: { description: "The number at the top tier in one scope." },
    RECHECK: { description: "A decided result that rests on one that changed, and has to be looked at again." },
    RULE: { description: "A rule that one subject's tier contradicts." },
    REVIEW: { description: "A rule that the review of a collective is against." },
    ATTESTATION: { description: "A condition of one subject's tier that only a human can judge, not answered yet." },
  },
});

@ObjectType({ description: "A quota that is exceeded, or a rule that a tier contradicts." })
export class Warning extends CitedRule {
  @Field(() => ID, { description: "Within its year." })
  id!: string;

  @Field(() => WarningKind, { description: "What it is about." })
  kind!: WarningKind;

  @Field(() => OrganisationRef, { description: "Where the subject or the scope is counted." })
  organisation!: OrganisationRef;

  @Field(() => [OrganisationRef], { description: "From the viewer's root to the organisation." })
  path!: OrganisationRef[];

  @Field(() => SubjectKind, { description: "Kind of the subject, or of the quota." })
  subjectKind!: SubjectKind;

  @Field(() => String, { nullable: true, description: "Whose tier; null for a quota." })
  subjectName!: string | null;

  @Field(() => String, { nullable: true, description: "The post of a leader («chức vụ»); null for others." })
  subjectTitle!: string | null;

  @Field(() => ID, { nullable: true, description: "Of a RECHECK, for resolveRecheck; null for others." })
  recheckId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Of a REVIEW, for the query `reviewedSubject` together with the kind; null for others.",
  })
  reviewedId!: string | null;

  @Field(() => ID, { nullable: true, description: "For the query `classification`; null for a quota and a review." })
  classificationId!: string | null;

  @Field(() => QuotaUse, { nullable: true, description: "The scope; null where it is about one subject." })
  quotaUse!: QuotaUse | null;

  @Field(() => ClassificationRow, {
    nullable: true,
    description:
      "The result that changed, of a RECHECK; null for others, and where it lies outside the viewer's scope.",
  })
  cause!: ClassificationRow | null;

  @Field(() => Severity, {
    description: "BLOCK: against the rules; ATTEST: somebody has to confirm; WARN: a note that never stops.",
  })
  severity!: Severity;

  @Field(() => Outcome, { description: "What the rule answered." })
  outcome!: Outcome;

  @Field(() => TextType, { description: "One sentence: what is wrong." })
  message!: Text;

  @Field(() => TextType, { nullable: true, description: "The sum spelled out; null where the rule does not count." })
  arithmetic!: Text | null;
}

@ObjectType({ description: "How many warnings there are of one severity." })
export class SeverityCount {
  @Field(() => Severity, { description: "Which severity." })
  severity!: Severity;

  @Field(() => Int, { description: "Warnings." })
  count!: number;
}

@ObjectType({
  description:
    "Warnings, worst first: quotas exceeded; rules against a decided tier; decided results to be looked at again; quotas " +
    "kept on the wider base only; rules against a tier not decided yet; rules a review must keep; attestations that are open; " +
    "notes; rules a review should keep. Among equals the largest excess, then the oldest. " +
    "The severity does not move a warning: a quota that is exceeded while somebody is undecided is WARN and still first.",
})
export class WarningPage {
  @Field(() => [Warning], { description: "One page." })
  nodes!: Warning[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Warnings of all pages." })
  total!: number;

  @Field(() => [SeverityCount], {
    description: "Of the filter, the one by severity left aside; those with none left out.",
  })
  bySeverity!: SeverityCount[];

  /** For the resolver of `isBeingUpdated`; no field. */
  year!: number;
}

export const WarningPageResult = resultOf("WarningPage", WarningPage);
