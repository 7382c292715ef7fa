import "reflect-metadata";
import { QuotaStatus } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { TierFigures } from "../statistics/tier-figures.type.ts";
import { Submission } from "../submission/submission.type.ts";
import { OwnClassification } from "./organisation.type.ts";

@ObjectType({ description: "How the quota scopes of the asked subject kind at and below an organisation stand." })
export class QuotaBadge {
  @Field(() => QuotaStatus, { nullable: true, description: "null: there is no quota scope." })
  worst!: QuotaStatus | null;

  @Field(() => Int, { description: "Scopes above the limit under both readings." })
  exceeded!: number;

  @Field(() => Int, { description: "Scopes that only the inclusive reading allows." })
  onlyIfInclusive!: number;

  @Field(() => Int, { description: "Scopes tolerated because few are good (QD366.QUOTA.SMALL_BASE)." })
  onlyIfSmallBase!: number;
}

@ObjectType({ description: "A row of the tree." })
export class OrganisationRow extends OrganisationRef {
  @Field(() => Int, { description: "Direct subordinates in that year's tree." })
  childCount!: number;

  @Field(() => OwnClassification, { nullable: true, description: "null where there is none that is not cancelled." })
  own!: OwnClassification | null;

  @Field(() => TierFigures, { description: "Of the asked subject kind, at it and all below; decided tiers." })
  figures!: TierFigures;

  @Field(() => QuotaBadge, { description: "Quota scopes of the asked subject kind at it and all below." })
  quota!: QuotaBadge;

  @Field(() => Submission, { nullable: true, description: "null where nothing is to be sent." })
  submission!: Submission | null;
}

@ObjectType({ description: "Organisations in official order." })
export class OrganisationPage {
  @Field(() => [OrganisationRow], { description: "In official order." })
  nodes!: OrganisationRow[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Of all pages." })
  total!: number;
}

@ObjectType({ description: "A find, with the way to it from the viewer's root." })
export class OrganisationHit {
  @Field(() => OrganisationRef, { description: "What was found." })
  organisation!: OrganisationRef;

  @Field(() => [OrganisationRef], { description: "From the viewer's root to the organisation." })
  path!: OrganisationRef[];
}

@ObjectType({ description: "What a search found." })
export class OrganisationHits {
  @Field(() => [OrganisationHit], { description: "Best first: whole name, beginning of a word, likeness." })
  nodes!: OrganisationHit[];
}

export const OrganisationPageResult = resultOf("OrganisationPage", OrganisationPage);
export const OrganisationHitsResult = resultOf("OrganisationHits", OrganisationHits);
