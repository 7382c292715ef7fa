import type {
  CollectiveFacts2025,
  LeaderFacts2025,
  MemberFacts2025,
  OrganisationFacts2025,
  SubjectFacts2025,
  Tasks,
} from "../facts-2025.ts";
import { tierCounts } from "./facts.ts";

// Subjects of the regime of QĐ 366 for which everything is in order: a test names only the facts it is about.

/** Tasks as rules-2025.md section 7 writes them: «10/10/0/3/0». */
export function tasksOf(written: string): Tasks {
  const [assigned, done, late, exceeded, failed] = written.split("/").map(Number);
  return { assigned, done, late, exceeded, failed };
}

const inOrder = {
  reviewCompleted: true,
  points: { common: 28, results: 66 },
  tasks: tasksOf("20/20/0/10/0"),
  qualityAttested: true,
  previousDefects: { total: 0, remedied: 0 },
} as const;

const regime = "POINTS_2025";

export const aMember2025 = (facts: Partial<MemberFacts2025> = {}): SubjectFacts2025 => ({
  regime,
  subject: "MEMBER",
  facts: { ...inOrder, admittedOn: "2000-01-01", isCivilServant: false, ...facts },
});

export const aCollective2025 = (facts: Partial<CollectiveFacts2025> = {}): SubjectFacts2025 => ({
  regime,
  subject: "COLLECTIVE",
  facts: { ...inOrder, kind: "COMMUNE_STANDING_COMMITTEE", foundedOn: "2000-01-01", ...facts },
});

export const aLeader2025 = (facts: Partial<LeaderFacts2025> = {}): SubjectFacts2025 => ({
  regime,
  subject: "LEADER",
  facts: { ...inOrder, isHead: false, ...facts },
});

export const anOrganisation2025 = (facts: Partial<OrganisationFacts2025> = {}): SubjectFacts2025 => ({
  regime,
  subject: "ORG",
  facts: {
    ...inOrder,
    kind: "GRASSROOTS_PARTY_ORGANIZATION",
    foundedOn: "2000-01-01",
    subordinates: tierCounts({ GOOD: 10 }),
    ...facts,
  },
});
