import { hd21, subjectsOf } from "@xep-loai/domain";
import { count, keyed, oneOf } from "../read.ts";
import type { RuleSetForm } from "../rule-set-form.ts";
import { collective } from "./collective.ts";
import { leader } from "./leader.ts";
import { member } from "./member.ts";
import { organisation } from "./organisation.ts";
import { tier, tiers } from "./words.ts";

const noneRated = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0 };
const ratedCounts = keyed(tiers, count);

/** What a case under HD 21 may say; case-format, Subject cases and Quota cases. */
export const hd21Form: Omit<RuleSetForm, "ruleSet"> = {
  subject: oneOf(subjectsOf(hd21)),
  tier,
  facts: { ORG: organisation, MEMBER: member, COLLECTIVE: collective, LEADER: leader },
  counts: (value, path, problems) => ({ ...noneRated, ...ratedCounts(value, path, problems) }),
};
