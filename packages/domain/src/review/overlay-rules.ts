import { type OwnRule, says } from "../rule/own-rule.ts";
import { addedContent } from "./contents.ts";
import { delegatedDuration, departmentDuration } from "./duration.ts";
import { collectiveFirst, departmentOrder, governmentFirst, headFirst } from "./order.ts";
import { departmentPlace, districtPlace, leaderPlace } from "./place-rules.ts";
import { departmentPrompt, promptIssuer, provincePrompt } from "./prompts.ts";
import type { CollectiveReviewRule, IndividualReviewRule } from "./review-context.ts";
import {
  collectiveSubjects,
  departmentCollectives,
  departmentIndividuals,
  districtCollectives,
  districtIndividuals,
  grassrootsCollectives,
  individualSubjects,
} from "./subjects.ts";

// The rules on the review that documents below HD 21 say in words of their own; which are in force the rule set says (`adds`).

export const ownCollectiveRules: readonly OwnRule<CollectiveReviewRule>[] = [
  says(departmentCollectives, collectiveSubjects),
  says(departmentPrompt, promptIssuer),
  says(departmentDuration, delegatedDuration),
  says(departmentOrder, collectiveFirst, headFirst, governmentFirst),
  says(districtCollectives, collectiveSubjects),
  says(grassrootsCollectives, collectiveSubjects),
  says(addedContent),
  says(provincePrompt, promptIssuer),
];

export const ownIndividualRules: readonly OwnRule<IndividualReviewRule>[] = [
  says(departmentIndividuals, individualSubjects),
  says(departmentPlace, leaderPlace),
  says(departmentPrompt, promptIssuer),
  says(districtIndividuals, individualSubjects),
  says(districtPlace, leaderPlace),
  says(provincePrompt, promptIssuer),
];
