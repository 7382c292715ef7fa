import "reflect-metadata";
import { Level, OrganisationKind, QuotaStatus } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { TierFigures } from "../statistics/tier-figures.type.ts";
import { Submission } from "../submission/submission.type.ts";
import { OwnClassification } from "./organisation.type.ts";

@ObjectType({ description: "How the quota scopes of the asked subject kind at and below an organisation stand." })
export class QuotaBadge {
  @Field(() => QuotaStatus, { nullable: true, description: "null: there is no quota scope." })
  worst!: QuotaStatus | null;

  @Field(() => Int)
  exceeded!: number;

  @Field(() => Int)
  onlyIfInclusive!: number;
}

@ObjectType({ description: "A row of the tree." })
export class OrganisationRow {
  @Field(() => ID)
  id!: number;

  @Field(() => String)
  name!: string;

  @Field(() => OrganisationKind)
  kind!: OrganisationKind;

  @Field(() => Level)
  level!: Level;

  @Field(() => Int)
  childCount!: number;

  @Field(() => OwnClassification, { nullable: true })
  own!: OwnClassification | null;

  @Field(() => TierFigures, { description: "Of the asked subject kind, at it and all below; decided tiers." })
  figures!: TierFigures;

  @Field(() => QuotaBadge)
  quota!: QuotaBadge;

  @Field(() => Submission, { nullable: true })
  submission!: Submission | null;
}

@ObjectType()
export class OrganisationPage {
  @Field(() => [OrganisationRow])
  nodes!: OrganisationRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int)
  total!: number;
}

@ObjectType({ description: "A find, with the way to it from the viewer's root." })
export class OrganisationHit {
  @Field(() => OrganisationRef)
  organisation!: OrganisationRef;

  @Field(() => [OrganisationRef])
  path!: OrganisationRef[];
}

@ObjectType()
export class OrganisationHits {
  @Field(() => [OrganisationHit])
  nodes!: OrganisationHit[];
}

export const OrganisationPageResult = resultOf("OrganisationPage", OrganisationPage);
export const OrganisationHitsResult = resultOf("OrganisationHits", OrganisationHits);
