import { memberFramework } from "../../forms/frameworks.ts";
import { collectiveKindLabels, criterionLevelLabels, disciplineFormLabels, tierLabels } from "../../labels.ts";
import type { Text } from "../../rule/finding.ts";
import type { Parameters2019 } from "../rule-set.ts";
import { type Parameter2019, parametersAbout } from "./build.ts";

const member = parametersAbout("MEMBER");
const collective = parametersAbout("COLLECTIVE");
const leader = parametersAbout("LEADER");

const memberExcellentCoreLevel = member.choice(
  [
    "member.excellent.core.minLevel",
    "Xuất sắc: cấp độ tiêu chí nhiệm vụ chính trị",
    "Excellent: level of the core criteria",
    "HD 21, II.B.2.3.a, bullet 2",
  ],
  criterionLevelLabels,
  (numbers) => numbers.member.excellent.levels.core,
);

const memberExcellentOtherLevel = member.choice(
  [
    "member.excellent.other.minLevel",
    "Xuất sắc: cấp độ tiêu chí còn lại",
    "Excellent: level of the other criteria",
    "HD 21, II.B.2.3.a, bullet 2",
  ],
  criterionLevelLabels,
  (numbers) => numbers.member.excellent.levels.other,
);

const memberGoodCoreLevel = member.choice(
  [
    "member.good.core.minLevel",
    "Tốt: cấp độ tiêu chí nhiệm vụ chính trị",
    "Good: level of the core criteria",
    "HD 21, II.B.2.3.b, bullet 1",
  ],
  criterionLevelLabels,
  (numbers) => numbers.member.good.levels.core,
);

const memberGoodOtherLevel = member.choice(
  [
    "member.good.other.minLevel",
    "Tốt: cấp độ tiêu chí còn lại",
    "Good: level of the other criteria",
    "HD 21, II.B.2.3.b, bullet 1",
  ],
  criterionLevelLabels,
  (numbers) => numbers.member.good.levels.other,
);

const civilServantExcellent = member.choice(
  [
    "member.civilServant.excellent.minTier",
    "Xuất sắc: mức xếp loại cán bộ, công chức, viên chức",
    "Excellent: tier as civil servant",
    "HD 21, II.B.2.3.a, bullet 3",
  ],
  tierLabels,
  (numbers) => numbers.member.excellent.civilServantMinTier,
);

const civilServantGood = member.choice(
  [
    "member.civilServant.good.minTier",
    "Tốt: mức xếp loại cán bộ, công chức, viên chức",
    "Good: tier as civil servant",
    "HD 21, II.B.2.3.b, bullet 2",
  ],
  tierLabels,
  (numbers) => numbers.member.good.civilServantMinTier,
);

const civilServantCompleted = member.choice(
  [
    "member.civilServant.completed.minTier",
    "Hoàn thành: mức xếp loại cán bộ, công chức, viên chức",
    "Completed: tier as civil servant",
    "HD 21, II.B.2.3.c, bullet 2",
  ],
  tierLabels,
  (numbers) => numbers.member.completedCivilServantMinTier,
);

export const civilServantSource = member.text(
  [
    "member.civilServant.source",
    "Căn cứ xếp loại cán bộ, công chức, viên chức",
    "What the civil-servant tier rests on",
    null,
  ],
  (numbers) => numbers.member.civilServantSource,
  (numbers, value) => ({ ...numbers, member: { ...numbers.member, civilServantSource: value } }),
);

const frameworkItems: Readonly<Record<string, Text>> = Object.fromEntries(
  memberFramework.items.map(({ id, label }) => [id, label]),
);

export const criteriaLeftOut = member.choices(
  [
    "catalogue.member.leftOut",
    "Tiêu chí của khung tiêu chí đảng viên không áp dụng",
    "Items of the member framework left out",
    "HD 21, II.B.2.2",
  ],
  frameworkItems,
  (numbers) => numbers.member.criteriaLeftOut,
  (numbers, value) => ({ ...numbers, member: { ...numbers.member, criteriaLeftOut: value } }),
);

const memberTargetsBelow = member.percent(
  [
    "member.lowest.targetsBelowPct",
    "Mức thấp nhất: chỉ tiêu hoàn thành dưới",
    "Lowest: targets done below",
    "HD 21, II.B.2.3.d, bullet 2",
  ],
  (numbers) => numbers.member.lowest.targetsBelowPct,
);

export const collectiveKinds = collective.choices(
  ["collective.kinds.rated", "Loại tập thể được xếp loại", "Kinds of collectives rated", "HD 21, II.B.3.1"],
  collectiveKindLabels,
  (numbers) => numbers.collective.ratedKinds,
  (numbers, value) => ({ ...numbers, collective: { ...numbers.collective, ratedKinds: value } }),
);

const collectiveTargetsBelow = collective.percent(
  [
    "collective.lowest.targetsBelowPct",
    "Mức thấp nhất: chỉ tiêu hoàn thành dưới",
    "Lowest: targets done below",
    "HD 21, II.B.3.3.d, bullet 2",
  ],
  (numbers) => numbers.collective.lowest.targetsBelowPct,
);

const collectiveTargetsClause = collective.choice(
  [
    "collective.lowest.targetsClause",
    "Dưới 50 % chỉ tiêu, chỉ tiêu chủ yếu không đạt 100 %",
    "Under 50% of targets, key targets under 100%",
    null,
  ],
  {
    AND: { vi: "Cả hai điều kiện", en: "Both" },
    OR: { vi: "Một trong hai điều kiện", en: "Either" },
  },
  (numbers) => numbers.collective.lowest.targetsClause,
  (numbers, value) => ({
    ...numbers,
    collective: { ...numbers.collective, lowest: { ...numbers.collective.lowest, targetsClause: value } },
  }),
);

const personDisciplineMin = collective.choice(
  [
    "collective.lowest.memberDisciplineMin",
    "Mức thấp nhất: thành viên bị kỷ luật từ",
    "Lowest: a person disciplined from",
    "HD 21, II.B.3.3.d, bullet 4",
  ],
  disciplineFormLabels,
  (numbers) => numbers.collective.lowest.personDisciplineMin,
);

const capByOrganisation = collective.flag(
  [
    "collective.capByOrg",
    "Tập thể không cao hơn tổ chức",
    "The collective not above its organisation",
    "HD 21, II.B.3.3.a, closing paragraph, sentence 2",
  ],
  (numbers: Parameters2019) => numbers.collective.capByOrganisation,
);

const headCap = leader.flag(
  [
    "leader.headCap",
    "Người đứng đầu không cao hơn tập thể, tổ chức",
    "The head not above collective and organisation",
    "HD 21, II.B.4, bullet 2, sentence 2",
  ],
  (numbers) => numbers.leader.headCap,
);

export const leaderRegulations = leader.texts(
  [
    "catalogue.leader",
    "Quy định về tiêu chí đánh giá cán bộ",
    "Regulations with the criteria of leaders",
    "HD 21, II.B.4, bullet 1, sentence 1",
  ],
  (numbers) => numbers.leader.regulations,
  (numbers, value) => ({ ...numbers, leader: { regulations: value, headCap: numbers.leader.headCap } }),
);

/** What members, collectives and leaders must reach, in the order they are read in. */
export const peopleParameters = [
  memberExcellentCoreLevel,
  memberExcellentOtherLevel,
  memberGoodCoreLevel,
  memberGoodOtherLevel,
  civilServantExcellent,
  civilServantGood,
  civilServantCompleted,
  civilServantSource,
  criteriaLeftOut,
  memberTargetsBelow,
  collectiveKinds,
  collectiveTargetsBelow,
  collectiveTargetsClause,
  personDisciplineMin,
  capByOrganisation,
  headCap,
  leaderRegulations,
] as readonly unknown[] as readonly Parameter2019[];
