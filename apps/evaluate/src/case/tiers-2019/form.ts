import { type RuleSet2019, subjectsOf } from "@xep-loai/domain";
import { count, keyed, oneOf } from "../read.ts";
import type { RuleSetForm } from "../rule-set-form.ts";
import { collectiveOf } from "./collective.ts";
import { leaderOf } from "./leader.ts";
import { memberOf } from "./member.ts";
import { organisationOf } from "./organisation.ts";
import { tier, tiers } from "./words.ts";

const noneRated = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0 };
const ratedCounts = keyed(tiers, count);

/** What a case under HD 21 or a document below it may say; case-format, Subject cases and Quota cases. */
export const form2019 = (ruleSet: RuleSet2019): RuleSetForm => ({
  ruleSet,
  subject: oneOf(subjectsOf(ruleSet)),
  tier,
  facts: {
    ORG: organisationOf(ruleSet),
    MEMBER: memberOf(ruleSet),
    COLLECTIVE: collectiveOf(ruleSet),
    LEADER: leaderOf(ruleSet),
  },
  counts: (value, path, problems) => ({ ...noneRated, ...ratedCounts(value, path, problems) }),
});
