import {
  CollectiveConclusion,
  type CollectiveFacts2025,
  contradictionsOf,
  disciplineFormsMildestFirst,
  type LeaderFacts2025,
  type MemberFacts2025,
  type OrganisationFacts2025,
  QualityTier,
  type SubjectKind,
} from "@xep-loai/domain";
import { z } from "zod";
import { saying } from "../shared/given-problems.ts";
import { checkedFacts } from "./checked-facts.ts";
import { votesAtPlaces } from "./entered-facts.ts";

type CountedFacts = Parameters<typeof contradictionsOf>[0];

const count = z.int().min(0);
const counted = count.exactOptional();
const yes = z.boolean().exactOptional();
const tier = z.enum(QualityTier);
const tierOrNotRated = z.enum({ ...QualityTier, NOT_RATED: "NOT_RATED" });

/** Above what a group gives, or with more decimals, the rule refuses it (`QD366.CRIT.*`): it is entered as it was given. */
const points = z.number().min(0).exactOptional();

const tasks = z.strictObject({ assigned: counted, done: counted, late: counted, exceeded: counted, failed: counted });
const indicators = z.strictObject({ assigned: count, missed: counted });

const discipline = {
  form: z.enum(disciplineFormsMildestFirst),
  dutyRelated: yes,
  violatedElsewhere: yes,
  violatedEarlier: yes,
  alreadyCounted: yes,
};

/** Of a person: at which of the places left, as `former_stays` calls it. */
const ownDiscipline = z.strictObject({ ...discipline, violatedAt: z.string().max(40).exactOptional() });

/** With who entered it, where that was in this product. */
const assessment = z.strictObject({
  period: z.enum(["MONTH", "QUARTER", "HALF_YEAR"]),
  no: z.int().positive(),
  tier: tier.exactOptional(),
  byName: z.string().exactOptional(),
  recordedAt: z.iso.datetime().exactOptional(),
});

const common = {
  points: z.strictObject({ common: points, results: points }).exactOptional(),
  tasks: tasks.exactOptional(),
  qualityAttested: yes,
  hasEvidence: yes,
  previousDefects: z.strictObject({ total: counted, remedied: counted }).exactOptional(),
  openComplaint: yes,
  recheckRecorded: yes,
  periodicAssessments: z.array(assessment).exactOptional(),
};

const personDiscipline = z.strictObject({
  ...discipline,
  withinCompetence: yes,
  selfDetected: yes,
  remedied: yes,
  disciplinedElsewhere: yes,
});

const body = {
  ...common,
  disciplinedUnits: counted,
  personDisciplines: z.array(personDiscipline).exactOptional(),
  conclusions: z.array(z.enum(CollectiveConclusion)).exactOptional(),
  degradationConcluded: yes,
  indicators: indicators.exactOptional(),
  forceMajeure: yes,
};

const organisation = z.strictObject({ ...body, unitDecided: yes }) satisfies z.ZodType<Partial<OrganisationFacts2025>>;

const collective = z.strictObject(body) satisfies z.ZodType<Partial<CollectiveFacts2025>>;

const person = {
  ...common,
  ...votesAtPlaces,
  disciplines: z.array(ownDiscipline).exactOptional(),
  degradationConcluded: yes,
  isHighestPost: yes,
};

const member = z.strictObject({
  ...person,
  civilServantTier: tier.exactOptional(),
  forbiddenActs: yes,
  exampleBroken: yes,
  sickLeaveDays: counted,
  maternityLeave: yes,
}) satisfies z.ZodType<Partial<MemberFacts2025>>;

const leader = z.strictObject({
  ...person,
  unitTasks: z.array(tasks).exactOptional(),
  indicators: indicators.exactOptional(),
  units: z.strictObject({ inCharge: count, lowest: counted }).exactOptional(),
  confidence: z.strictObject({ ballots: count, low: counted }).exactOptional(),
  corruptionInScope: yes,
  unitTier: tierOrNotRated.exactOptional(),
}) satisfies z.ZodType<Partial<LeaderFacts2025>>;

const ofSubject = { ORG: organisation, MEMBER: member, COLLECTIVE: collective, LEADER: leader };

/**
 * What may be entered of a subject under QĐ 366: of two counts that contradict each other the field of the part says so. What is
 * stored is read without it, and blocked by its rule (`QD366.REQUIREMENT.RESULTS`).
 */
export const factsShape2025 = (subject: SubjectKind): z.ZodType =>
  (ofSubject[subject] as z.ZodType<CountedFacts>).superRefine((facts, { addIssue }) => {
    for (const { path, message } of contradictionsOf(facts))
      addIssue({ code: "custom", path: [...path], ...saying(message) });
  });

/** What somebody entered of a subject under QĐ 366. */
export type EnteredFacts2025<Subject extends SubjectKind> = z.infer<(typeof ofSubject)[Subject]>;

/** What was entered of a subject rated by 100 points and its tasks. @throws as `checkedFacts` does. */
export function enteredFacts2025<Subject extends SubjectKind>(
  subject: Subject,
  facts: unknown,
  where: string,
): EnteredFacts2025<Subject> {
  const kind: z.ZodType = ofSubject[subject];
  return checkedFacts(kind, facts, `${where}: facts of ${subject} under QĐ 366`) as EnteredFacts2025<Subject>;
}
