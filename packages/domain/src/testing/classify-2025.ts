import type {
  CollectiveFacts2025,
  LeaderFacts2025,
  MemberFacts2025,
  OrganisationFacts2025,
  SubjectFacts2025,
  Tasks,
} from "../facts-2025.ts";

// The pseudo-code of rules-2025.md 4.4 read a second time, on facts that are all known; what is unknown is tested elsewhere.

/** BLOCKED: a gate is closed. REFERRED: the text gives no tier. */
export type SecondReading = "BLOCKED" | "FORCED" | "REFERRED" | "EXCELLENT" | "GOOD" | "COMPLETED";

type Counts = Required<{ [Name in keyof Tasks]: number }>;
type Facts = Omit<OrganisationFacts2025, "kind"> &
  Omit<CollectiveFacts2025, "kind"> &
  LeaderFacts2025 &
  MemberFacts2025;

const T = "QD366.TIER.NOT_COMPLETED";

export function classifiedAgain({ subject, facts: given }: SubjectFacts2025): SecondReading {
  const s = given as Facts;
  if (!s.reviewCompleted || (s.openComplaint && !s.recheckRecorded)) return "BLOCKED";
  if (subject === "LEADER" && s.collectiveDecided === false) return "BLOCKED";
  const { common = 0, results = 0 } = s.points ?? {};
  if (common > 30 || results > 70) return "BLOCKED";
  const p = Math.round(100 * common) + Math.round(100 * results);
  const sets = (subject === "LEADER" && s.unitTasks?.length ? s.unitTasks : [s.tasks]) as readonly Counts[];
  const add = (name: keyof Counts): number => sets.reduce((sum, tasks) => sum + tasks[name], 0);
  const [assigned, done, late, exceeded, failed] = [
    add("assigned"),
    add("done"),
    add("late"),
    add("exceeded"),
    add("failed"),
  ];

  const hard: string[] = [];
  const soft: string[] = [];
  const limb = (hit: boolean | undefined, excused: boolean): unknown => hit && (excused ? soft : hard).push("limb");
  const attested = (name: string): boolean => s.attestations?.[`${T}.${name}`] === true;
  if (p < 5000) hard.push("points");
  if (subject === "COLLECTIVE" || subject === "ORG") {
    const here = (s.personDisciplines ?? []).filter((d) => !d.violatedElsewhere);
    const duty = here.filter((d) => d.dutyRelated && d.withinCompetence);
    const majeure = attested("COLLECTIVE_MITIGATION") && s.forceMajeure === true;
    limb(100 * done < 70 * assigned, majeure);
    if (subject === "COLLECTIVE") {
      limb((s.conclusions ?? []).length > 0, false);
      limb(duty.length > 0, attested("COLLECTIVE_MITIGATION") && duty.every((d) => d.selfDetected && d.remedied));
      limb(s.degradationConcluded, false);
      limb(s.indicators?.missed === 5, majeure);
    }
  } else if (subject === "LEADER") {
    const excused = attested("LEADER_MITIGATION");
    limb(100 * done < 70 * assigned, false);
    limb(s.indicators?.missed === 5, false);
    limb(s.units && 100 * (s.units.lowest ?? 0) > 50 * s.units.inCharge, false);
    limb(s.confidence && 100 * (s.confidence.low ?? 0) > 50 * s.confidence.ballots, false);
    limb(
      (s.disciplines ?? []).some((d) => d.dutyRelated),
      excused,
    );
    limb(s.degradationConcluded, excused);
    limb(s.corruptionInScope, excused);
  } else {
    const violated =
      s.degradationConcluded || s.forbiddenActs || s.exampleBroken || (s.disciplines ?? []).some((d) => d.dutyRelated);
    limb(violated, attested("INDIVIDUAL_MITIGATION"));
    limb(100 * failed > 50 * assigned, false);
  }
  if (hard.length > 0) return "FORCED";

  const completed = p >= 5000 && done === assigned && 100 * late <= 20 * assigned;
  const good = completed && p >= 7000 && late === 0 && s.qualityAttested === true;
  const disciplined =
    (subject === "COLLECTIVE" || subject === "ORG") &&
    ((s.disciplinedUnits ?? 0) > 0 || (s.personDisciplines ?? []).some((d) => !d.violatedElsewhere));
  const excellent =
    good &&
    p >= 9000 &&
    100 * exceeded >= 30 * assigned &&
    s.previousDefects?.remedied === s.previousDefects?.total &&
    !disciplined;
  if (!completed) return "REFERRED";
  if (soft.length > 0) return "COMPLETED";
  return excellent ? "EXCELLENT" : good ? "GOOD" : "COMPLETED";
}
