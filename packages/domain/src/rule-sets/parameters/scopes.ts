import { quotaReadingLabels } from "../../labels.ts";
import type { Text } from "../../rule/finding.ts";
import type { Deadlines, Parameters2019, VoteThreshold } from "../rule-set.ts";
import { type Parameter2019, parametersAbout, ranges } from "./build.ts";

const quota = parametersAbout("QUOTA");
const procedure = parametersAbout("PROCEDURE");
const deadline = parametersAbout("DEADLINE");

const quotaOf = (
  id: string,
  vi: string,
  en: string,
  citation: string,
  subject: keyof Parameters2019["quota"]["excellentPct"],
) => quota.percent([`quota.excellent.pct.${id}`, vi, en, citation], (numbers) => numbers.quota.excellentPct[subject]);

const quotaOrg = quotaOf(
  "org",
  "Tỷ lệ xuất sắc tối đa: tổ chức đảng",
  "Most excellent: organisations",
  "HD 21, II.B.1.3.a, closing paragraph",
  "ORG",
);
const quotaMember = quotaOf(
  "member",
  "Tỷ lệ xuất sắc tối đa: đảng viên",
  "Most excellent: members",
  "HD 21, II.B.2.3.a, closing paragraph",
  "MEMBER",
);
const quotaCollective = quotaOf(
  "collective",
  "Tỷ lệ xuất sắc tối đa: tập thể",
  "Most excellent: collectives",
  "HD 21, II.B.3.3.a, closing paragraph, sentence 1",
  "COLLECTIVE",
);
const quotaLeader = quotaOf(
  "leader",
  "Tỷ lệ xuất sắc tối đa: cán bộ",
  "Most excellent: leaders",
  "HD 21, II.B.4, bullet 3",
  "LEADER",
);

export const quotaBase = quota.choice(
  ["quota.base", "Tỷ lệ xuất sắc", "The quota is", null],
  quotaReadingLabels,
  (numbers) => numbers.quota.base,
  (numbers, value) => ({ ...numbers, quota: { ...numbers.quota, base: value } }),
);

export const smallBelow = quota.number(
  [
    "quota.smallBase.below",
    "Nơi có dưới số “Hoàn thành tốt nhiệm vụ”",
    "Places with fewer at good than",
    "HD 21, II.B.6, bullet 11",
  ],
  ranges.count,
  (numbers) => numbers.quota.smallBase.below,
);

const smallMax = quota.number(
  ["quota.smallBase.max", "thì chọn nhiều nhất", "choose at most", "HD 21, II.B.6, bullet 11"],
  ranges.count,
  (numbers) => numbers.quota.smallBase.max,
);

const thresholds = {
  OVER_HALF: { vi: "Trên 1/2", en: "More than 1/2" },
  OVER_TWO_THIRDS: { vi: "Trên 2/3", en: "More than 2/3" },
} as const satisfies Record<VoteThreshold, Text>;

const secretBallot = procedure.flag(
  [
    "vote.org.secret",
    "Biểu quyết bằng phiếu kín: loại hình nêu trong Hướng dẫn 21",
    "Secret ballot: kinds named in Guidance 21",
    "HD 21, II.B.1.5, step 1, bullet 2",
  ],
  (numbers) => numbers.org.secretBallot.rated,
);

export const secretBallotBelow = procedure.flag(
  [
    "vote.org.secret.delegated",
    "Biểu quyết bằng phiếu kín: đảng bộ bộ phận, chi bộ trực thuộc",
    "Secret ballot: section organisations, subordinate cells",
    null,
  ],
  (numbers) => numbers.org.secretBallot.delegated,
  (numbers, value) => ({
    ...numbers,
    org: { ...numbers.org, secretBallot: { ...numbers.org.secretBallot, delegated: value } },
  }),
);

const orgThreshold = procedure.silentChoice(
  ["vote.org.threshold", "Số phiếu cần đạt: tổ chức đảng", "Votes needed: organisations", null],
  thresholds,
  (numbers) => numbers.voteThresholds.org,
  (numbers, value) => ({ ...numbers, voteThresholds: { ...numbers.voteThresholds, org: value } }),
);

const memberThreshold = procedure.silentChoice(
  ["vote.member.threshold", "Số phiếu cần đạt: đảng viên", "Votes needed: members", null],
  thresholds,
  (numbers) => numbers.voteThresholds.member,
  (numbers, value) => ({ ...numbers, voteThresholds: { ...numbers.voteThresholds, member: value } }),
);

export const opinionGivers = procedure.texts(
  ["opinion.givers", "Chủ thể được lấy ý kiến", "Bodies asked for an opinion", "HD 21, II.B.1.5, step 2.a-b"],
  (numbers) => numbers.opinionGivers,
  (numbers, value) => ({ ...numbers, opinionGivers: value }),
);

const withDeadlines = (numbers: Parameters2019, change: Partial<Deadlines>): Parameters2019 => ({
  ...numbers,
  deadlines: { ...numbers.deadlines, ...change },
});

export const grassrootsDeadline = deadline.day(
  ["deadline.grassroots", "Tổ chức cơ sở đảng báo cáo trước ngày", "Grassroots organisations report before", null],
  (numbers) => numbers.deadlines.grassroots,
  (numbers, value) => withDeadlines(numbers, { grassroots: value }),
);

export const districtDeadline = deadline.day(
  ["deadline.district", "Cấp huyện báo cáo trước ngày", "District level reports before", null],
  (numbers) => numbers.deadlines.district,
  (numbers, value) => withDeadlines(numbers, { district: value }),
);

export const provinceInternalDeadline = deadline.day(
  [
    "deadline.provinceInternal",
    "Hồ sơ thuộc diện cấp tỉnh quản lý, gửi trước ngày",
    "Dossiers managed by the province, before",
    null,
  ],
  (numbers) => numbers.deadlines.provinceInternal,
  (numbers, value) => withDeadlines(numbers, { provinceInternal: value }),
);

export const centralDeadline = deadline.day(
  [
    "deadline.central",
    "Cấp tỉnh báo cáo Ban Tổ chức Trung ương trước ngày",
    "Provinces report to the Centre before",
    "HD 21, III.2",
  ],
  (numbers) => numbers.deadlines.central,
);

export const deadlineInclusive = deadline.flag(
  ["deadline.inclusive", "Tính cả ngày hết hạn", "The day itself is in time", null],
  (numbers) => numbers.deadlines.inclusive,
  (numbers, value) => withDeadlines(numbers, { inclusive: value }),
);

/** Quotas, votes and deadlines, in the order they are read in. */
export const scopeParameters = [
  quotaOrg,
  quotaMember,
  quotaCollective,
  quotaLeader,
  quotaBase,
  smallBelow,
  smallMax,
  secretBallot,
  secretBallotBelow,
  orgThreshold,
  memberThreshold,
  opinionGivers,
  grassrootsDeadline,
  districtDeadline,
  provinceInternalDeadline,
  centralDeadline,
  deadlineInclusive,
] as readonly unknown[] as readonly Parameter2019[];
