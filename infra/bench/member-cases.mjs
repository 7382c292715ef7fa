import { repeatable } from "./repeatable.mjs";

/** Members as they are met: most in order, some with a box too low, a target missed, a discipline, long sick leave. */
export function memberCases(ruleSet, year, count) {
  const pick = repeatable(year);
  const factsOf = year < 2018 ? facts2016 : year < 2025 ? facts2019 : facts2025;
  return Array.from({ length: count }, (_, at) => ({
    id: `${ruleSet}-${at}`,
    type: "subject",
    ruleSet,
    year,
    subject: "MEMBER",
    facts: factsOf(pick, year),
    proposedTier: pick("EXCELLENT", "GOOD", "GOOD", "GOOD", "COMPLETED"),
  }));
}

function facts2019(pick, year) {
  const isCivilServant = pick(true, true, false);
  return {
    admittedOn: pick(...longAgo, `${year}-09-30`),
    reviewCompleted: true,
    levels: { "I.1": level(pick), "I.2": level(pick), III: level(pick) },
    isCivilServant,
    ...(isCivilServant ? { civilServantTier: pick("EXCELLENT", "GOOD", "GOOD", "COMPLETED") } : {}),
    targets: { assigned: 20, done: pick(20, 20, 19, 15, 9) },
    disciplines: pick(...none, [{ form: "REPRIMAND", effectiveOn: `${year}-05-06`, violationId: "v1" }]),
    sickLeaveDays: pick(0, 0, 0, 30, 120),
    attestations: pick({ "HD21.MEMBER.EXCELLENT.PROFILE": true }, {}),
  };
}

function facts2016(pick, year) {
  return {
    admittedOn: pick(...longAgo, `${year}-09-30`),
    reviewCompleted: true,
    civilServantTier: pick("EXCELLENT", "GOOD", "GOOD", "COMPLETED"),
    votes: { official: 18, for: { EXCELLENT: pick(0, 0, 13), GOOD: pick(5, 4, 0), COMPLETED: 0, NOT_COMPLETED: 0 } },
    defects: pick(...none, ["CELL_TASK_NOT_DONE"]),
  };
}

function facts2025(pick, year) {
  const isCivilServant = pick(true, true, false);
  const done = pick(20, 20, 20, 20, 19, 15);
  return {
    admittedOn: pick(...longAgo, `${year}-09-30`),
    reviewCompleted: true,
    points: { common: pick(20.5, 25, 28), results: pick(40, 45.25, 55, 62) },
    tasks: { assigned: 20, done, late: pick(0, 0, 0, 3, 5), exceeded: pick(0, 4, 6, 8), failed: pick(0, 20 - done) },
    qualityAttested: true,
    previousDefects: pick({ total: 0, remedied: 0 }, { total: 3, remedied: 3 }, { total: 3, remedied: 2 }),
    isCivilServant,
    ...(isCivilServant ? { civilServantTier: pick("EXCELLENT", "GOOD", "GOOD", "COMPLETED") } : {}),
    disciplines: pick(...none, [{ form: "REPRIMAND", dutyRelated: true }]),
    sickLeaveDays: pick(0, 0, 0, 30, 120),
  };
}

const longAgo = Array.from({ length: 19 }, (_, at) => `${1980 + at}-02-03`);
const none = Array.from({ length: 19 }, () => []);
const level = (pick) => pick("EXCELLENT", "GOOD", "GOOD", "AVERAGE");
