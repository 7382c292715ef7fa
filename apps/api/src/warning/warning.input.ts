import "reflect-metadata";
import { Level, Severity, SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field } from "type-graphql";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import type { WarningsInput } from "./warning.service.ts";
import { WarningKind } from "./warning-kind.ts";

@ArgsType()
export class WarningsArgs extends OrganisationListArgs implements WarningsInput {
  @Field(() => SubjectKind, { nullable: true, description: "Only about this kind of subject; null: all." })
  subjectKind?: SubjectKind | null;

  @Field(() => [Severity], { nullable: true, description: "Only these; null: all." })
  severity?: Severity[] | null;

  @Field(() => WarningKind, { nullable: true, description: "Only of this kind; null: all." })
  kind?: WarningKind | null;

  @Field(() => String, { nullable: true, description: "Only of this rule, e.g. HD21.QUOTA.MEMBER; null: all." })
  ruleId?: string | null;

  @Field(() => Level, { nullable: true, description: "Only at organisations of this level; null: all." })
  level?: Level | null;
}
