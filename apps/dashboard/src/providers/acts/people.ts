import { ask } from "../ask.ts";
import { graphql } from "../graphql.ts";
import { granted } from "../problem.ts";
import type { GivenPeopleAct } from "../queries/peoplePreview.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const admit = graphql(
  `mutation AdmitMember($admission: AdmissionInput!) {
    answer: admitMember(admission: $admission) { __typename ... on PeopleActDone { id } ...RefusalFields }
  }`,
  [refusalFields],
);
const transfer = graphql(
  `mutation TransferMember($transfer: TransferInput!) {
    answer: transferMember(transfer: $transfer) { __typename ... on PeopleActDone { id } ...RefusalFields }
  }`,
  [refusalFields],
);
const leave = graphql(
  `mutation EndMembership($leaving: LeavingInput!) {
    answer: endMembership(leaving: $leaving) { __typename ... on PeopleActDone { id } ...RefusalFields }
  }`,
  [refusalFields],
);
const correct = graphql(
  `mutation CorrectMember($correction: CorrectionInput!) {
    answer: correctMember(correction: $correction) { __typename ... on PeopleActDone { id } ...RefusalFields }
  }`,
  [refusalFields],
);
const appoint = graphql(
  `mutation AppointToPost($appointment: AppointmentInput!) {
    answer: appointToPost(appointment: $appointment) { __typename ... on PeopleActDone { id } ...RefusalFields }
  }`,
  [refusalFields],
);
const endPost = graphql(
  `mutation EndPost($postEnd: PostEndInput!) {
    answer: endPost(postEnd: $postEnd) { __typename ... on PeopleActDone { id } ...RefusalFields }
  }`,
  [refusalFields],
);
const found = graphql(
  `mutation FoundCollective($founding: FoundingInput!) {
    answer: foundCollective(founding: $founding) { __typename ... on PeopleActDone { id } ...RefusalFields }
  }`,
  [refusalFields],
);
const endCollective = graphql(
  `mutation EndCollective($collectiveEnd: CollectiveEndInput!) {
    answer: endCollective(collectiveEnd: $collectiveEnd) { __typename ... on PeopleActDone { id } ...RefusalFields }
  }`,
  [refusalFields],
);

async function told(given: GivenPeopleAct) {
  const { admission, leaving, correction, appointment, postEnd, founding, collectiveEnd } = given;
  if (admission) return (await ask(admit, { admission })).answer;
  if (given.transfer) return (await ask(transfer, { transfer: given.transfer })).answer;
  if (leaving) return (await ask(leave, { leaving })).answer;
  if (correction) return (await ask(correct, { correction })).answer;
  if (appointment) return (await ask(appoint, { appointment })).answer;
  if (postEnd) return (await ask(endPost, { postEnd })).answer;
  if (founding) return (await ask(found, { founding })).answer;
  if (collectiveEnd) return (await ask(endCollective, { collectiveEnd })).answer;
  throw new Error("no act was given");
}

/** Whatever shows persons, or counts them. */
const touched = [
  "member",
  "members",
  "leadership",
  "submissions",
  "reviewedSubjects",
  "tierBreakdown",
  "summaryTable",
  "unitsBelow",
  ...Object.values(resources),
];

/** Tells one act on people; answers whom or what it is of. */
export const usePeopleAct = () => useAct(async (given: GivenPeopleAct) => granted(await told(given)), touched);
