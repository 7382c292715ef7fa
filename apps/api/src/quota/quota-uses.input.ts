import "reflect-metadata";
import { QuotaStatus, SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field } from "type-graphql";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import type { QuotaUsesInput } from "./quota.service.ts";

@ArgsType()
export class QuotaUsesArgs extends OrganisationListArgs implements QuotaUsesInput {
  @Field(() => SubjectKind, { nullable: true, description: "Only quotas of this kind of subject; null: all." })
  subjectKind?: SubjectKind | null;

  @Field(() => [QuotaStatus], { nullable: true, description: "Only scopes that stand so; null: all." })
  status?: QuotaStatus[] | null;

  @Field(() => Boolean, { defaultValue: true, description: "Also scopes of the organisations below." })
  includeBelow!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: scopes in which somebody is still to be decided; false: those in which nobody is; null: both.",
  })
  undecided?: boolean | null;
}
