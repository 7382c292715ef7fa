import {
  isCell,
  type OrganisationFacts,
  organisationKindsOf,
  PeerKind,
  type RuleSet2019,
  type TierCounts,
} from "@xep-loai/domain";
import { type Problems, refuse } from "../problem.ts";
import { count, flag, isoDate, keyed, list, object, oneOf, optional, type Read, required } from "../read.ts";
import { attestationsOf, common, discipline, levelsOf, tier, tiers } from "./words.ts";

const noneCounted: TierCounts = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0, NOT_RATED: 0, PENDING: 0 };
const givenCounts = keyed([...tiers, "NOT_RATED", "PENDING"], count);
const tierCounts: Read<TierCounts> = (...value) => ({ ...noneCounted, ...givenCounts(...value) });

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
export function organisationOf(ruleSet: RuleSet2019): Read<OrganisationFacts> {
  const read = organisationKeysOf(ruleSet);
  return (value, path, problems) => {
    const facts = read(value, path, problems);
    if (facts?.kind !== undefined) refuseCountsOfOtherKind(facts, path, problems);
    return facts;
  };
}

/** A đảng bộ is made of organisations, a chi bộ of members. */
function refuseCountsOfOtherKind(facts: OrganisationFacts, path: string, problems: Problems): void {
  if (isCell(facts.kind) && facts.subordinates !== undefined)
    refuse(problems, `${path}.subordinates`, "chi bộ chỉ có members", "a chi bộ (cell) has members only");
  if (!isCell(facts.kind) && facts.members !== undefined)
    refuse(problems, `${path}.members`, "đảng bộ chỉ có subordinates", "a đảng bộ has subordinates only");
}
