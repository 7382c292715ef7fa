import "reflect-metadata";
import { QuotaStatus, SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { QuotaUsesInput } from "./quota.service.ts";

@ArgsType()
export class QuotaUsesArgs implements QuotaUsesInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => SubjectKind, { nullable: true })
  subjectKind?: SubjectKind | null;

  @Field(() => [QuotaStatus], { nullable: true })
  status?: QuotaStatus[] | null;

  @Field(() => Boolean, { defaultValue: true })
  includeBelow!: boolean;

  @Field(() => Int, { defaultValue: 50 })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
