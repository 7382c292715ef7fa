import { type OrganisationFacts, organisationKindsOf, PeerKind, QualityTier, type RuleSet2019 } from "@xep-loai/domain";
import { withCountsOfItsKind } from "../composition.ts";
import { count, flag, isoDate, list, object, oneOf, optional, type Read, required } from "../read.ts";
import { tierCountsOf } from "../tier-words.ts";
import { attestationsOf, common, discipline, levelsOf, tier } from "./words.ts";

const tierCounts = tierCountsOf(QualityTier);

/** Provincial and central organisations have no tier (`HD21.ELIG.ORG.SCOPE`). */
const organisationKeysOf = (ruleSet: RuleSet2019) =>
  object({
    ...common,
    attestations: attestationsOf(ruleSet, "ORG"),
    kind: required(oneOf(organisationKindsOf(ruleSet))),
    foundedOn: optional(isoDate),
    levels: levelsOf(ruleSet, "ORG"),
    subordinates: optional(tierCounts),
    members: optional(tierCounts),
    peers: optional(list(object({ kind: required(oneOf(Object.values(PeerKind))), tier: required(tier) }))),
    targets: optional(object({ assigned: optional(count), done: optional(count), forceMajeure: optional(flag) })),
    programmesPoor: optional(flag),
    discipline: optional(discipline),
    secretBallotHeld: optional(flag),
  });

/** Facts of an organisation. */
export const organisationOf = (ruleSet: RuleSet2019): Read<OrganisationFacts> =>
  withCountsOfItsKind(organisationKeysOf(ruleSet));
