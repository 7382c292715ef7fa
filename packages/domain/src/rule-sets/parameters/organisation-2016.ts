import {
  organisationKindLabels,
  organisationTierLabels2016,
  peerKindLabels,
  peerStandingLabels,
} from "../../labels.ts";
import type { Text } from "../../rule/finding.ts";
import { fixedAbout, type Parameter2016 } from "./fixed.ts";

const scale = fixedAbout("SCALE");
const org = fixedAbout("ORG");

const denominators = {
  RATED: { vi: "Số được xếp loại", en: "Those rated" },
  ALL: { vi: "Tất cả, kể cả số không xếp loại", en: "All, those not rated included" },
} as const satisfies Record<"RATED" | "ALL", Text>;

/** KH 57, II.B.1: points, bands and conditions of organisations. */
export const organisationParameters2016: readonly Parameter2016[] = [
  scale.number(
    ["points.max", "Tổng số điểm tối đa", "Most points in all", "KH 57, II.B.1.3, bullet 2"],
    ({ points }) => points.maxTotal,
  ),
  scale.number(["points.step", "Điểm lẻ nhỏ nhất", "Smallest part of a point", null], ({ points }) => points.step),
  scale.choice(
    ["share.denominator", "Mẫu số khi tính tỷ lệ", "Whole of a share", null],
    denominators,
    ({ shareDenominator }) => shareDenominator,
  ),
  org.choices(
    ["org.kinds.rated", "Loại hình được phân loại", "Kinds classified", "KH 57, II.B.1, introduction"],
    organisationKindLabels,
    (numbers) => numbers.org.ratedKinds,
  ),
  org.choices(
    ["org.peers", "Tổ chức cùng cấp được xét", "Bodies of the same level", "KH 57, II.B.1.2.a, condition 3"],
    peerKindLabels,
    (numbers) => numbers.org.peers,
  ),
  org.number(
    [
      "points.bands.cleanStrong",
      "Trong sạch, vững mạnh: từ (điểm)",
      "Clean and strong: from (points)",
      "KH 57, II.B.1.2.a",
    ],
    (numbers) => numbers.org.cleanStrong.minPoints,
  ),
  org.number(
    ["points.bands.good", "Hoàn thành tốt nhiệm vụ: từ (điểm)", "Good completion: from (points)", "KH 57, II.B.1.2.b"],
    (numbers) => numbers.org.good.minPoints,
  ),
  org.number(
    ["points.bands.completed", "Hoàn thành nhiệm vụ: từ (điểm)", "Completion: from (points)", "KH 57, II.B.1.2.c"],
    (numbers) => numbers.org.completed.minPoints,
  ),
  org.percent(
    [
      "org.excellent.minPctCompleted",
      "Trong sạch, vững mạnh: tỷ lệ đạt mức dưới đây trở lên",
      "Clean and strong: share at the tier below or better",
      "KH 57, II.B.1.2.a, condition 2",
    ],
    (numbers) => numbers.org.cleanStrong.allPct,
  ),
  org.choice(
    [
      "org.excellent.memberShare.minTierForAll",
      "Mức tất cả phải đạt",
      "Tier all must reach",
      "KH 57, II.B.1.2.a, condition 2",
    ],
    organisationTierLabels2016,
    (numbers) => numbers.org.cleanStrong.allTier,
  ),
  org.choice(
    [
      "org.excellent.peerMinTier",
      "Trong sạch, vững mạnh: tổ chức cùng cấp đạt",
      "Clean and strong: bodies of the same level at",
      "KH 57, II.B.1.2.a, condition 3",
    ],
    peerStandingLabels,
    (numbers) => numbers.org.cleanStrong.peerMinStanding,
  ),
  org.choice(
    [
      "org.good.peerMinTier",
      "Hoàn thành tốt nhiệm vụ: tổ chức cùng cấp đạt từ",
      "Good completion: bodies of the same level from",
      "KH 57, II.B.1.2.b, condition 2",
    ],
    peerStandingLabels,
    (numbers) => numbers.org.good.peerMinStanding,
  ),
  org.number(
    [
      "org.lowest.peerCount",
      "Yếu kém: số đoàn thể ở mức thấp nhất từ",
      "Weak: mass organisations at the lowest tier from",
      "KH 57, II.B.1.2.d, bullet 4",
    ],
    (numbers) => numbers.org.lowest.peerCount,
  ),
  org.fraction(
    [
      "org.lowest.subordinateLowestPct",
      "Yếu kém: chi bộ trực thuộc “Yếu kém” trên",
      "Weak: cells at “Weak” more than",
      "KH 57, II.B.1.2.d, bullet 5",
    ],
    (numbers) => numbers.org.lowest.subordinatesAbove,
  ),
  org.fraction(
    [
      "org.lowest.memberLowestPct",
      "Yếu kém: đảng viên “Không hoàn thành nhiệm vụ” trên",
      "Weak: members at “Non-completion of tasks” more than",
      "KH 57, II.B.1.2.d, bullet 5",
    ],
    (numbers) => numbers.org.lowest.membersAbove,
  ),
];
