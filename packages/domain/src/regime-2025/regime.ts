import type { CollectiveFacts2025, LeaderFacts2025, MemberFacts2025, OrganisationFacts2025 } from "../facts-2025.ts";
import { countedAtEach, countedAtFormer, oldViolation, personnelDecisionDue } from "./attribution.ts";
import { collectiveCap, headCap, headLinked } from "./caps.ts";
import {
  collectiveLowest,
  collectiveMitigation,
  organisationLowest,
  organisationMitigation,
} from "./collective-lowest.ts";
import { basisOfOrganisation, defectsRemedied, nobodyDisciplined } from "./conditions.ts";
import type { SubjectRules2025 } from "./context.ts";
import {
  actualWork,
  formerCellHeard,
  listedCollectives,
  memberDecisionOnFile,
  memberScope,
  memberSixMonths,
  newBodySixMonths,
  periodsRated,
  ratedCollectives,
  ratedOrganisations,
  temporaryOpinion,
  temporaryPlace,
} from "./eligibility.ts";
import { gapBelow } from "./gap.ts";
import { individualLowest, individualMitigation } from "./individual-lowest.ts";
import { leaderLowest, leaderMitigation } from "./leader-lowest.ts";
import {
  commonPoints,
  completedPoints,
  excellentPoints,
  goodPoints,
  lowestPoints,
  resultPoints,
  scaleOf100,
} from "./points.ts";
import {
  civilServantFirst,
  collectiveBeforeHead,
  collectiveBeforeMembers,
  lowerCollectivesFirst,
  lowerFirst,
  partsBeforeOrganisation,
  placeOfRating,
  recheckOfComplaints,
  reviewedThenRated,
  reviewFirst,
  unitBeforeOrganisation,
} from "./precedence.ts";
import { quartersToYear } from "./quarters.ts";
import { basisOfTasks, collectiveTasks, evidence, individualTasks, leaderTasks, tasksMeasured } from "./tasks.ts";

// Which rules each kind of subject is asked, in the order of rules-2025.md 4.4.

const gatesOfAll = [
  periodsRated,
  reviewedThenRated,
  reviewFirst,
  recheckOfComplaints,
  scaleOf100,
  commonPoints,
  resultPoints,
  tasksMeasured,
] as const;
const notes = [basisOfTasks, evidence] as const;
const pointRules = [excellentPoints, goodPoints, completedPoints, lowestPoints] as const;

export const organisationRules2025: SubjectRules2025<OrganisationFacts2025> = {
  eligibility: [newBodySixMonths],
  notRated: [],
  gates: [ratedOrganisations, ...gatesOfAll, lowerFirst, partsBeforeOrganisation, unitBeforeOrganisation],
  tiers: [
    ...notes,
    countedAtFormer,
    countedAtEach,
    basisOfOrganisation,
    ...pointRules,
    ...collectiveTasks,
    nobodyDisciplined,
    defectsRemedied,
    ...organisationLowest,
    organisationMitigation,
    gapBelow(organisationLowest),
  ],
};

export const collectiveRules2025: SubjectRules2025<CollectiveFacts2025> = {
  eligibility: [newBodySixMonths],
  notRated: [],
  gates: [ratedCollectives, listedCollectives, ...gatesOfAll, lowerCollectivesFirst],
  tiers: [
    ...notes,
    oldViolation,
    countedAtFormer,
    countedAtEach,
    ...pointRules,
    ...collectiveTasks,
    nobodyDisciplined,
    defectsRemedied,
    ...collectiveLowest,
    collectiveMitigation,
    gapBelow(collectiveLowest),
    collectiveCap,
  ],
};

export const leaderRules2025: SubjectRules2025<LeaderFacts2025> = {
  eligibility: [],
  notRated: [],
  gates: [...gatesOfAll, collectiveBeforeMembers, collectiveBeforeHead, placeOfRating],
  tiers: [
    ...notes,
    quartersToYear,
    oldViolation,
    countedAtFormer,
    countedAtEach,
    personnelDecisionDue,
    ...pointRules,
    ...leaderTasks,
    defectsRemedied,
    ...leaderLowest,
    leaderMitigation,
    gapBelow(leaderLowest),
    headLinked,
    headCap,
  ],
};

export const memberRules2025: SubjectRules2025<MemberFacts2025> = {
  eligibility: [memberScope, memberSixMonths],
  notRated: [memberDecisionOnFile],
  gates: [...gatesOfAll, civilServantFirst, temporaryPlace, temporaryOpinion, placeOfRating],
  tiers: [
    ...notes,
    quartersToYear,
    formerCellHeard,
    actualWork,
    oldViolation,
    countedAtFormer,
    countedAtEach,
    ...pointRules,
    ...individualTasks,
    defectsRemedied,
    ...individualLowest,
    individualMitigation,
    gapBelow(individualLowest),
  ],
};
