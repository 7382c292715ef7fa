import "reflect-metadata";
import { Severity, SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { WarningsInput } from "./warning.service.ts";
import { WarningKind } from "./warning-kind.ts";

@ArgsType()
export class WarningsArgs implements WarningsInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => SubjectKind, { nullable: true })
  subjectKind?: SubjectKind | null;

  @Field(() => [Severity], { nullable: true })
  severity?: Severity[] | null;

  @Field(() => WarningKind, { nullable: true })
  kind?: WarningKind | null;

  @Field(() => String, { nullable: true })
  ruleId?: string | null;

  @Field(() => Int, { defaultValue: 50 })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
