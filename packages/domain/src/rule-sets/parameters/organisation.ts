import { criterionLevelLabels, organisationKindLabels, peerKindLabels, tierLabels } from "../../labels.ts";
import type { Parameters2019 } from "../rule-set.ts";
import { type Parameter2019, parametersAbout, ranges } from "./build.ts";

const org = parametersAbout("ORG");

type Organisation = Parameters2019["org"];
const withOrg = (numbers: Parameters2019, change: Partial<Organisation>): Parameters2019 => ({
  ...numbers,
  org: { ...numbers.org, ...change },
});
const withLowest = (numbers: Parameters2019, change: Partial<Organisation["lowest"]>): Parameters2019 =>
  withOrg(numbers, { lowest: { ...numbers.org.lowest, ...change } });

/** A document that says whom it rates leaves nothing to be rated by analogy. */
export const ratedKinds = org.choices(
  ["org.kinds.rated", "Loại hình tổ chức đảng được xếp loại", "Kinds of organisations rated", "HD 21, II.B.1.1"],
  organisationKindLabels,
  (numbers) => numbers.org.ratedKinds,
  (numbers, value) => withOrg(numbers, { ratedKinds: value, delegatedKinds: [] }),
);

const excellentCoreLevel = org.choice(
  [
    "org.excellent.core.minLevel",
    "Xuất sắc: cấp độ tiêu chí nhiệm vụ chính trị",
    "Excellent: level of the core criteria",
    "HD 21, II.B.1.3.a, bullet 2",
  ],
  criterionLevelLabels,
  (numbers) => numbers.org.excellent.levels.core,
);

const excellentOtherLevel = org.choice(
  [
    "org.excellent.other.minLevel",
    "Xuất sắc: cấp độ tiêu chí còn lại",
    "Excellent: level of the other criteria",
    "HD 21, II.B.1.3.a, bullet 2",
  ],
  criterionLevelLabels,
  (numbers) => numbers.org.excellent.levels.other,
);

const goodCoreLevel = org.choice(
  [
    "org.good.core.minLevel",
    "Tốt: cấp độ tiêu chí nhiệm vụ chính trị",
    "Good: level of the core criteria",
    "HD 21, II.B.1.3.b, bullet 1",
  ],
  criterionLevelLabels,
  (numbers) => numbers.org.good.levels.core,
);

const goodOtherLevel = org.choice(
  [
    "org.good.other.minLevel",
    "Tốt: cấp độ tiêu chí còn lại",
    "Good: level of the other criteria",
    "HD 21, II.B.1.3.b, bullet 1",
  ],
  criterionLevelLabels,
  (numbers) => numbers.org.good.levels.other,
);

const completedLevel = org.choice(
  [
    "org.completed.all.minLevel",
    "Hoàn thành: cấp độ mọi tiêu chí",
    "Completed: level of all criteria",
    "HD 21, II.B.1.3.c, bullet 1",
  ],
  criterionLevelLabels,
  (numbers) => numbers.org.completedMinLevel,
);

const excellentPctCompleted = org.percent(
  [
    "org.excellent.minPctCompleted",
    "Xuất sắc: tỷ lệ trực thuộc hoàn thành nhiệm vụ trở lên",
    "Excellent: share completed or better",
    "HD 21, II.B.1.3.a, bullet 3",
  ],
  (numbers) => numbers.org.excellent.share.allPct,
);

export const excellentTierForAll = org.choice(
  [
    "org.excellent.memberShare.minTierForAll",
    "Xuất sắc: mức mà 100 % đảng viên của chi bộ phải đạt",
    "Excellent: tier that 100% of a cell's members must reach",
    "HD 21, II.B.1.3.a, bullet 3, sentence 2",
  ],
  tierLabels,
  (numbers) => numbers.org.excellent.share.allTier,
);

export const excellentPctGood = org.percent(
  [
    "org.excellent.minPctGood",
    "Xuất sắc: tỷ lệ trực thuộc hoàn thành tốt trở lên",
    "Excellent: share good or better",
    "HD 21, II.B.1.3.a, bullet 3",
  ],
  (numbers) => numbers.org.excellent.share.partPct,
);

const goodPctCompleted = org.percent(
  [
    "org.good.minPctCompleted",
    "Tốt: tỷ lệ trực thuộc hoàn thành nhiệm vụ trở lên",
    "Good: share completed or better",
    "HD 21, II.B.1.3.b, bullet 2",
  ],
  (numbers) => numbers.org.good.share.allPct,
);

const goodPctGood = org.percent(
  [
    "org.good.minPctGood",
    "Tốt: tỷ lệ trực thuộc hoàn thành tốt trở lên",
    "Good: share good or better",
    "HD 21, II.B.1.3.b, bullet 2",
  ],
  (numbers) => numbers.org.good.share.partPct,
);

/** Bodies that exist at the level; whichever counts for the conditions counts for the lowest tier, the government apart. */
export const peers = org.choices(
  [
    "org.peers",
    "Cơ quan, đoàn thể cùng cấp được tính",
    "Bodies of the same level that count",
    "HD 21, II.B.1.3.a, bullet 4",
  ],
  peerKindLabels,
  (numbers) => numbers.org.peers,
  (numbers, value) =>
    withOrg(withLowest(numbers, { peerKinds: value.filter((kind) => kind !== "GOVERNMENT") }), { peers: value }),
);

const excellentPeerTier = org.choice(
  [
    "org.excellent.peerMinTier",
    "Xuất sắc: mức của cơ quan, đoàn thể cùng cấp",
    "Excellent: tier of the peers",
    "HD 21, II.B.1.3.a, bullet 4",
  ],
  tierLabels,
  (numbers) => numbers.org.excellent.peerMinTier,
);

const goodPeerTier = org.choice(
  [
    "org.good.peerMinTier",
    "Tốt: mức của cơ quan, đoàn thể cùng cấp",
    "Good: tier of the peers",
    "HD 21, II.B.1.3.b, bullet 3",
  ],
  tierLabels,
  (numbers) => numbers.org.good.peerMinTier,
);

const targetsBelow = org.percent(
  [
    "org.lowest.targetsBelowPct",
    "Mức thấp nhất: chỉ tiêu hoàn thành dưới",
    "Lowest: targets done below",
    "HD 21, II.B.1.3.d, bullet 1",
  ],
  (numbers) => numbers.org.lowest.targetsBelowPct,
);

const forceMajeureExcepted = org.flag(
  [
    "org.lowest.forceMajeureExcepted",
    "Trừ trường hợp bất khả kháng",
    "Force majeure is excepted",
    "HD 21, II.B.1.3.d, bullet 1",
  ],
  (numbers) => numbers.org.lowest.forceMajeureExcepted,
);

const lowestPeerCount = org.number(
  [
    "org.lowest.peerCount",
    "Mức thấp nhất: từ số tổ chức cùng cấp không hoàn thành",
    "Lowest: peers at the lowest tier",
    "HD 21, II.B.1.3.d, bullet 2",
  ],
  ranges.count,
  (numbers) => numbers.org.lowest.peerCount,
);

const subordinateLowestPct = org.percent(
  [
    "org.lowest.subordinateLowestPct",
    "Mức thấp nhất: tổ chức trực thuộc không hoàn thành trên",
    "Lowest: subordinates at the lowest tier above",
    "HD 21, II.B.1.3.d, bullet 4",
  ],
  (numbers) => numbers.org.lowest.subordinatePct,
);

const memberLowestPct = org.percent(
  [
    "org.lowest.memberLowestPct",
    "Mức thấp nhất: đảng viên không hoàn thành trên",
    "Lowest: members at the lowest tier above",
    "HD 21, II.B.1.3.d, bullet 4",
  ],
  (numbers) => numbers.org.lowest.memberPct,
);

export const memberLowestKinds = org.choices(
  [
    "org.lowest.memberLowestKinds",
    "Tỷ lệ đảng viên không hoàn thành áp dụng cho",
    "The share of members at the lowest tier binds",
    "HD 21, II.B.1.3.d, bullet 4",
  ],
  organisationKindLabels,
  (numbers) => numbers.org.lowest.memberKinds,
  (numbers, value) => withLowest(numbers, { memberKinds: value }),
);

const disciplineExceptionMaxTier = org.choice(
  [
    "org.disciplineException.maxTier",
    "Mức cao nhất khi được trừ kỷ luật",
    "Highest tier with the discipline exception",
    null,
  ],
  tierLabels,
  (numbers) => numbers.org.disciplineExceptionMaxTier,
);

/** What an organisation must reach, in the order they are read in. */
export const organisationParameters = [
  ratedKinds,
  excellentCoreLevel,
  excellentOtherLevel,
  goodCoreLevel,
  goodOtherLevel,
  completedLevel,
  excellentPctCompleted,
  excellentTierForAll,
  excellentPctGood,
  goodPctCompleted,
  goodPctGood,
  peers,
  excellentPeerTier,
  goodPeerTier,
  targetsBelow,
  forceMajeureExcepted,
  lowestPeerCount,
  subordinateLowestPct,
  memberLowestPct,
  memberLowestKinds,
  disciplineExceptionMaxTier,
] as readonly unknown[] as readonly Parameter2019[];
