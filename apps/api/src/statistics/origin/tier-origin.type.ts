import "reflect-metadata";
import { OriginPart, originPartLabels, type Regime } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { DocumentRef } from "../../document/document-ref.type.ts";
import { CitedRule } from "../../shared/cited-rule.type.ts";
import { registerLabelled } from "../../shared/labelled-enum.ts";
import { OrganisationRef } from "../../shared/organisation-ref.type.ts";
import { resultOf } from "../../shared/refusal.type.ts";
import { RegimeEnum } from "../../shared/regime.type.ts";

registerLabelled(OriginPart, "OriginPart", "How a rule takes part in the tiers of a year.", originPartLabels);

@ObjectType({ description: "A rule by which tiers of a year came about." })
export class OriginRule extends CitedRule {
  @Field(() => OriginPart, { description: "How it takes part." })
  part!: OriginPart;

  @Field(() => Int, {
    description:
      "Subjects it touched, at the organisations and below: of which it was not met, not known, to be looked at or still to " +
      "be attested. 0 of a quota: its scopes are counted in `scopes`.",
  })
  touched!: number;
}

@ObjectType({ description: "How the scopes of the top tier's quota stand." })
export class OriginScopes {
  @Field(() => Int, { description: "All of them." })
  total!: number;

  @Field(() => Int, { description: "Above the limit under both readings." })
  exceeded!: number;

  @Field(() => Int, { description: "Within it by the inclusive reading alone." })
  onlyIfInclusive!: number;

  @Field(() => Int, { description: "Tolerated because few are good (QD366.QUOTA.SMALL_BASE)." })
  onlyIfSmallBase!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "The lowest usual share in percent, as the scopes below have it in force; lower documents may state another. " +
      "null: none needs no decision.",
  })
  usualFromPct!: number | null;

  @Field(() => Int, { nullable: true, description: "The highest usual share in percent; null as `usualFromPct`." })
  usualToPct!: number | null;

  @Field(() => Int, { description: "Those a wider share was decided for or attested of." })
  raised!: number;

  @Field(() => Int, { nullable: true, description: "The widest of those shares in percent; null: there is none." })
  raisedPct!: number | null;
}

@ObjectType({ description: "A place whose tiers are told, with the documents in force there." })
export class OriginPlace {
  @Field(() => OrganisationRef, { description: "Which." })
  organisation!: OrganisationRef;

  @Field(() => [DocumentRef], { description: "The one the others rest on first." })
  documents!: DocumentRef[];
}

@ObjectType({
  description: "By which documents and rules the tiers of one kind of subject came about in a year.",
})
export class TierOrigin {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => RegimeEnum, { description: "Kind of rules it was rated under." })
  regime!: Regime;

  @Field(() => [OriginPlace], {
    description: "Whose tiers: the organisation, or where it did not stand in the year all that went up in it.",
  })
  places!: OriginPlace[];

  @Field(() => [DocumentRef], {
    description: "The documents in force at any of them, the one the others rest on first.",
  })
  documents!: DocumentRef[];

  @Field(() => [OriginRule], {
    description: "Those in force at any of them, in the order in which they act; none of a year taken over unchecked.",
  })
  rules!: OriginRule[];

  @Field(() => OriginScopes, { description: "Quota scopes at the organisations and below." })
  scopes!: OriginScopes;
}

export const TierOriginResult = resultOf("TierOrigin", TierOrigin);
