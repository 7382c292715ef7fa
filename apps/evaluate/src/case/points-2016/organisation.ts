import {
  type OrganisationFacts2016,
  organisationKindsOf,
  PeerKind,
  PeerStanding,
  type RuleSet2016,
  tierCodesOf,
} from "@xep-loai/domain";
import { withCountsOfItsKind } from "../composition.ts";
import { flag, list, object, oneOf, optional, type Read, required } from "../read.ts";
import { tierCountsOf } from "../tier-words.ts";
import { pointsOf } from "./points.ts";
import { commonOf } from "./words.ts";

const peer = object({
  kind: required(oneOf(Object.values(PeerKind))),
  tier: required(oneOf(Object.values(PeerStanding))),
});

/** Facts of an organisation. */
export const organisationOf = (ruleSet: RuleSet2016): Read<OrganisationFacts2016> =>
  withCountsOfItsKind(
    object({
      ...commonOf(ruleSet, "ORG"),
      kind: required(oneOf(organisationKindsOf(ruleSet))),
      points: optional(pointsOf(ruleSet)),
      subordinates: optional(tierCountsOf(tierCodesOf(ruleSet, "ORG"))),
      members: optional(tierCountsOf(tierCodesOf(ruleSet, "MEMBER"))),
      peers: optional(list(peer)),
      secretBallotHeld: optional(flag),
      collectiveExcellent: optional(flag),
      collectiveGood: optional(flag),
      meetingsRegular: optional(flag),
      leaderDiscipline: optional(object({ selfDetected: optional(flag) })),
      disunity: optional(flag),
      corruptionDiscipline: optional(flag),
    }),
  );
