import {
  CivilServantTier2016,
  MemberAward,
  MemberDefect,
  type MemberFacts2016,
  type MemberVotes,
  type RuleSet2016,
  tierCodesOf,
} from "@xep-loai/domain";
import { refuse } from "../problem.ts";
import { count, flag, isoDate, list, object, oneOf, optional, type Read, required } from "../read.ts";
import { ratedCountsOf, totalOf } from "../tier-words.ts";
import { commonOf } from "./words.ts";

/** Facts of a member. */
export const memberOf = (ruleSet: RuleSet2016): Read<MemberFacts2016> =>
  object({
    ...commonOf(ruleSet, "MEMBER"),
    admittedOn: optional(isoDate),
    exempt: optional(flag),
    civilServantTier: optional(oneOf(Object.values(CivilServantTier2016))),
    votes: optional(votesOf(ruleSet)),
    award: optional(oneOf(Object.values(MemberAward))),
    servingDiscipline: optional(flag),
    defects: optional(list(oneOf(Object.values(MemberDefect)))),
  });

/** Every official member votes for one tier at most. */
function votesOf(ruleSet: RuleSet2016): Read<MemberVotes> {
  const votes = object({
    official: required(count),
    for: optional(ratedCountsOf(tierCodesOf(ruleSet, "MEMBER"))),
  });
  return (value, path, problems) => {
    const given = votes(value, path, problems);
    if (given?.official === undefined || given.for === undefined || totalOf(given.for) <= given.official) return given;
    const { official } = given;
    return refuse(
      problems,
      `${path}.for`,
      `tổng số phiếu không được quá ${official} đảng viên chính thức`,
      `the votes together must not exceed the ${official} official members`,
    );
  };
}
