import { hd21Contents } from "../review/hd21-contents.ts";
import { judgeReview } from "../review/judge-review.ts";
import { type ReviewLaw, reviewLawOf } from "../review/review-documents.ts";
import type { CollectiveReviewFacts, IndividualReviewFacts, ReviewFacts } from "../review/review-facts.ts";
import type { Finding } from "../rule/finding.ts";
import { ruleSetById } from "../rule-sets/rule-sets.ts";

// Reviews in which everything is in order: a test names only the facts it is about.

const codes = (items: readonly { readonly code: string }[]): readonly string[] => items.map(({ code }) => code);

/** The committee of a grassroots organisation. */
export const aCollectiveReview = (facts: Partial<CollectiveReviewFacts> = {}): CollectiveReviewFacts => ({
  of: "COLLECTIVE",
  kind: "GRASSROOTS_PARTY_COMMITTEE",
  level: "GRASSROOTS",
  managedBy: "DISTRICT_STANDING_COMMITTEE",
  form: "FORM_01",
  draftSentOn: "2019-12-02",
  meetingOn: "2019-12-11",
  chair: "HEAD",
  durationDays: 1,
  contents: [...codes(hd21Contents.collective), ...codes(hd21Contents.responsibility)],
  reportVersions: [{ version: 1, on: "2019-12-11" }],
  completedOn: "2019-12-11",
  turns: [{ seat: "HEAD", heldOn: "2019-12-11" }],
  linkedReviews: [{ kind: "GOVERNMENT", completedOn: "2019-12-09" }],
  minutes: { presentedBy: "HEAD", membersContributed: true, concludedBy: "HEAD" },
  ...facts,
});

/** A member of a cell without any position. */
export const anIndividualReview = (facts: Partial<IndividualReviewFacts> = {}): IndividualReviewFacts => ({
  of: "INDIVIDUAL",
  positions: [],
  managedBy: "GRASSROOTS_PARTY_COMMITTEE",
  isCivilServant: false,
  meetingOn: "2019-12-12",
  places: [{ place: "CELL", heldOn: "2019-12-12" }],
  selfReviews: 1,
  contents: [...codes(hd21Contents.member), ...codes(hd21Contents.leader)],
  minutes: { presented: true, criticised: true, chairConcluded: true, selfReviewRevised: true },
  ...facts,
});

/** Documents by the first part of the ids of their rules, with a year of theirs. */
const years = { HD21: 2019, CV54: 2019, KH174: 2019, CV04: 2020, KH57: 2016 } as const;
export type DocumentName = keyof typeof years;

export function reviewLaw(name: DocumentName): ReviewLaw {
  const ruleSet = ruleSetById(name);
  const law = ruleSet && reviewLawOf(ruleSet);
  if (law === undefined) throw new Error(`no law on the review: ${name}`);
  return law;
}

/** Every finding of a review under a document of that name. */
export const reviewFindings = (facts: ReviewFacts, name: DocumentName = "HD21"): readonly Finding[] =>
  judgeReview(facts, reviewLaw(name), years[name]);

/** The finding of one rule. */
export function reviewFinding(facts: ReviewFacts, ruleId: string, name?: DocumentName): Finding {
  const finding = reviewFindings(facts, name).find((each) => each.ruleId === ruleId);
  if (finding === undefined) throw new Error(`${ruleId} was not asked`);
  return finding;
}

/** The answer of one rule of the document its id names. */
export const reviewOutcome = (facts: ReviewFacts, ruleId: string): string =>
  reviewFinding(facts, ruleId, ruleId.split(".")[0] as DocumentName).outcome;
