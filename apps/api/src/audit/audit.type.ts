import "reflect-metadata";
import type { SubjectKind as SubjectKindCode, Text } from "@xep-loai/domain";
import { SubjectKind } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { FieldChange } from "../classification/history/history.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import {
  AuditAct,
  AuditedKind,
  AuditWay,
  auditActLabels,
  auditedKindLabels,
  auditWayLabels,
} from "./audit-vocabulary.ts";

registerLabelled(AuditAct, "AuditAct", "What somebody did.", auditActLabels);
registerLabelled(AuditWay, "AuditWay", "By a form of the dashboard, a workbook, another program.", auditWayLabels);
registerLabelled(AuditedKind, "AuditedKind", "What it was done to.", auditedKindLabels);

@ObjectType({ description: "One thing somebody did, kept by the database itself; never changed afterwards." })
export class AuditEntry {
  @Field(() => ID, { description: "Of the entry." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  at!: string;

  @Field(() => String, { description: "Who, as the account was called then." })
  byName!: string;

  @Field(() => AuditAct, { description: "What was done." })
  act!: AuditAct;

  @Field(() => AuditWay, { nullable: true, description: "By which way; null: kept before that was asked." })
  way!: AuditWay | null;

  @Field(() => Int, { nullable: true, description: "Row of the workbook; null: none." })
  fileRow!: number | null;

  @Field(() => String, { nullable: true, description: "Name of the workbook; null: none." })
  fileName!: string | null;

  @Field(() => AuditedKind, { description: "What it was done to." })
  kind!: AuditedKind;

  @Field(() => TextType, { description: "What that is called." })
  kindLabel!: Text;

  @Field(() => String, {
    nullable: true,
    description: "Whose it is, or the name of the file that was taken; null: it has no name.",
  })
  subjectName!: string | null;

  @Field(() => SubjectKind, { nullable: true, description: "Of a result; null: it belongs to none." })
  subjectKind!: SubjectKindCode | null;

  @Field(() => ID, { nullable: true, description: "The result it belongs to; null: to none." })
  classificationId!: string | null;

  @Field(() => ID, { nullable: true, description: "The member it is about; null: none." })
  memberId!: string | null;

  @Field(() => Int, { nullable: true, description: "Rating year; null: it belongs to none." })
  year!: number | null;

  @Field(() => OrganisationRef, { nullable: true, description: "Where; null: nowhere in the tree." })
  organisation!: OrganisationRef | null;

  @Field(() => [FieldChange], { description: "What differed, in words; what only follows from it is left out." })
  changes!: FieldChange[];
}

@ObjectType({ description: "What was done, the newest first." })
export class AuditPage {
  @Field(() => [AuditEntry], { description: "One row that was changed or seen each." })
  nodes!: AuditEntry[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;
}

export const AuditPageResult = resultOf("AuditPage", AuditPage);
