import {
  type ContentItem,
  contentsAsked,
  daysBetween,
  earliestMeeting,
  formAsked,
  isPartyCollective,
  type LeadTime,
  type ReviewForm,
  type ReviewLaw,
  reviewStateOf,
  workingDaysBetween,
} from "@xep-loai/domain";
import { type JudgedSubject, minimumOf, reportedOf, type Surroundings } from "./judged-subject.ts";
import type { Review } from "./review.type.ts";
import type { ReviewRecord } from "./review-record.ts";
import type { ReviewedSubject } from "./reviewed-subject.type.ts";
import type { StoredReview } from "./stored-review.ts";
import { isCollective, keyOf, type SubjectEntry, seatOf } from "./subject-entry.ts";

/** A judged subject as the schema shows it. */
export function shownSubject(subject: JudgedSubject): ReviewedSubject {
  const { entry, around, facts, main, places } = subject;
  const { id, shortTitle } = around.ruleSet;
  const leadTime = leadTimeOf(entry, around.law);
  const shown = (review: StoredReview) => shownReview(review, leadTime, around);
  return {
    key: keyOf(entry),
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    name: entry.name,
    title: entry.title,
    collectiveKind: entry.collectiveKind,
    seat: isCollective(entry) ? null : seatOf(entry),
    positions: facts.of === "INDIVIDUAL" ? facts.positions : [],
    ownForm: ownFormOf(subject),
    isOfParty: isOfParty(entry),
    organisation: organisationOf(entry),
    classificationId: entry.classificationId,
    reviewCompletedOn: entry.reviewCompletedOn,
    decidedResults: entry.decidedResults,
    rank: entry.rank,
    isDue: subject.isDue,
    notDue: subject.notDue,
    state: subject.state,
    places: places.map((place) => ({ ...place, review: place.review && shown(place.review) })),
    review: main === undefined ? null : shown(main),
    minimumDays: minimumOf(subject),
    leadTime: leadTime && { ...leadTime, workingDays: leadTime.unit === "WORKING_DAYS" },
    contents: contentsOf(subject),
    attestable: subject.all.filter(({ severity }) => severity === "ATTEST").map(({ ruleId }) => ruleId),
    findings: reportedOf(subject),
    ruleSet: { id, title: shortTitle },
    isJudged: around.law !== undefined,
  };
}

/** Which of Mẫu 2A, 2B and 2C follows from the posts and from where the person works; earlier years have one form for all. */
const ownFormOf = ({ facts, around: { ruleSet } }: JudgedSubject): ReviewForm | null =>
  facts.of === "INDIVIDUAL" && ruleSet.regime === "POINTS_2025" ? (formAsked(facts) ?? null) : null;

const isOfParty = ({ subjectKind, collectiveKind, memberId }: SubjectEntry): boolean =>
  subjectKind === "ORG" || (collectiveKind === null ? memberId !== null : isPartyCollective(collectiveKind));

const organisationOf = ({ organisationId, organisationName, organisationKind, level }: SubjectEntry) => ({
  id: organisationId,
  name: organisationName,
  kind: organisationKind,
  level,
});

/** Of a collective its report, of a person the own review. */
function leadTimeOf(entry: SubjectEntry, law: ReviewLaw | undefined): LeadTime | null {
  if (law === undefined) return null;
  const { collective, member } = law.parameters.draftLeadTime;
  return isCollective(entry) ? collective : member;
}

function contentsOf({ facts, around: { law } }: JudgedSubject): readonly ContentItem[] {
  if (law === undefined) return [];
  const { collective, addedToCollective, responsibility, member, leader } = law.parameters.contents;
  if (facts.of === "COLLECTIVE") return contentsAsked(facts, [...collective, ...addedToCollective, ...responsibility]);
  return contentsAsked(facts, facts.positions.length === 0 ? member : [...member, ...leader]);
}

function shownReview(review: StoredReview, leadTime: LeadTime | null, { holidays }: Surroundings): Review {
  const { draftSentOn, meetingOn, record } = review;
  return {
    ...review,
    subjectId: subjectIdOf(review),
    state: reviewStateOf(review),
    placeName: review.placeName ?? review.beforeCollectiveName,
    earliestMeetingOn: draftSentOn && leadTime ? earliestMeeting(draftSentOn, leadTime, holidays) : null,
    leadDays: draftSentOn && meetingOn && leadTime ? leadDays(draftSentOn, meetingOn, leadTime, holidays) : null,
    minutes: minutesOf(record),
  };
}

const subjectIdOf = ({ organisationId, collectiveId, memberId, leaderId }: StoredReview): string =>
  String(memberId ?? leaderId ?? collectiveId ?? organisationId);

const leadDays = (sentOn: string, meetingOn: string, { unit }: LeadTime, holidays: ReadonlySet<string>): number =>
  unit === "DAYS" ? daysBetween(sentOn, meetingOn) : workingDaysBetween(sentOn, meetingOn, holidays);

const nothing = {
  form: null,
  heardOnDraft: null,
  heldAtLevel: null,
  combinedWith: null,
  allLeadersInStandingCommittee: null,
  linkedReviews: null,
  presentedBy: null,
  membersContributed: null,
  concludedBy: null,
  presented: null,
  criticised: null,
  chairConcluded: null,
  selfReviewRevised: null,
  defects: null,
  superiorTeamAttended: null,
  superiorTeam: null,
  furtherPlacesDecided: null,
  reportedByPartyGroup: null,
  higherReviewTold: null,
  reportParts: null,
  violationReported: null,
  defectParts: null,
  hasSigns: null,
  defectsBefore: null,
  defectsRemedied: null,
  remediationPlanned: null,
  memberCount: null,
  reviewPlaceDecided: null,
  committeeActivitySuspended: null,
} as const;

const minutesOf = ({ attestations = {}, ...record }: ReviewRecord): Review["minutes"] => ({
  ...nothing,
  ...record,
  attestations: Object.entries(attestations).map(([ruleId, answer]) => ({ ruleId, answer })),
});
