import { DurationGroup, durationGroups } from "../../review/duration-groups.ts";
import { hd21Places } from "../../review/hd21-places.ts";
import { hd21Review } from "../../review/hd21-review.ts";
import { type PlaceCode, PlaceGroup, placeGroups } from "../../review/place-groups.ts";
import { codesOf, placeCodeLabels, statablePlaces } from "../../review/place-labels.ts";
import { combinedWithLabels, leadUnitLabels, positionLabels, reviewPlaceLabels } from "../../review/review-labels.ts";
import type { StatedDuration, StatedReview } from "../../review/stated-review.ts";
import type { Parameters2019 } from "../rule-set.ts";
import { type Parameter2019, parametersAbout, ranges } from "./build.ts";

const review = parametersAbout("REVIEW");

const withReview = (numbers: Parameters2019, change: Partial<StatedReview>): Parameters2019 => ({
  ...numbers,
  review: { ...numbers.review, ...change },
});

const collectiveDraft = hd21Review.draftLeadTime.collective;

const collectiveDraftDays = review.silentNumber(
  [
    "review.draftLeadTime.collective",
    "Gửi trước dự thảo báo cáo của tập thể ít nhất (ngày)",
    "Draft report of a collective sent before (days)",
    "HD 21, II.A.4.1.a, bullet 1",
  ],
  ranges.leadDays,
  () => collectiveDraft?.days ?? null,
);

const collectiveDraftUnit = review.silentChoice(
  [
    "review.draftLeadTime.collective.unit",
    "Gửi trước dự thảo báo cáo của tập thể: tính bằng",
    "Draft report of a collective sent before: counted in",
    "HD 21, II.A.4.1.a, bullet 1",
  ],
  leadUnitLabels,
  () => collectiveDraft?.unit ?? null,
);

export const memberDraftDays = review.silentNumber(
  [
    "review.draftLeadTime.member",
    "Đảng viên gửi trước bản kiểm điểm ít nhất (ngày)",
    "Own review of a member sent before (days)",
    null,
  ],
  ranges.leadDays,
  (numbers) => numbers.review.memberDraft.days,
  (numbers, days) => withReview(numbers, { memberDraft: { ...numbers.review.memberDraft, days } }),
);

export const memberDraftUnit = review.choice(
  [
    "review.draftLeadTime.member.unit",
    "Đảng viên gửi trước bản kiểm điểm: tính bằng",
    "Own review of a member sent before: counted in",
    null,
  ],
  leadUnitLabels,
  (numbers) => numbers.review.memberDraft.unit,
  (numbers, unit) => withReview(numbers, { memberDraft: { ...numbers.review.memberDraft, unit } }),
);

/** Of a stated range the lower figure is the minimum (C11). */
const fixedDuration = (id: string, vi: string, en: string, days: () => number | undefined) =>
  review.silentNumber(
    [
      `review.minDurationDays.${id}`,
      `Kiểm điểm tối thiểu (ngày): ${vi}`,
      `Review lasts at least (days): ${en}`,
      bullet5,
    ],
    ranges.reviewDays,
    () => days() ?? null,
  );

const bullet5 = "HD 21, II.A.4.2, bullet 5";
const [provincial] = hd21Review.minDurationDays.provincial;
const [central] = hd21Review.minDurationDays.centralAffiliated;
const province = ["ban thường vụ cấp ủy cấp tỉnh", "provincial standing committee"] as const;
const centre = [
  "đảng đoàn, ban cán sự đảng, tập thể lãnh đạo trực thuộc Trung ương",
  "bodies under the Centre",
] as const;
const prompted = ({ vi, en }: { vi: string; en: string }) =>
  [`${vi}, có gợi ý kiểm điểm`, `${en}, where prompted`] as const;

const fixedDurations = [
  fixedDuration("provincial", ...province, () => provincial?.plain?.from),
  fixedDuration(
    "provincial.prompted",
    ...prompted({ vi: province[0], en: province[1] }),
    () => provincial?.prompted?.from,
  ),
  fixedDuration("centralAffiliated", ...centre, () => central?.plain?.from),
  fixedDuration(
    "centralAffiliated.prompted",
    ...prompted({ vi: centre[0], en: centre[1] }),
    () => central?.prompted?.from,
  ),
];

function withDuration(numbers: Parameters2019, group: DurationGroup, change: Partial<StatedDuration>): Parameters2019 {
  const { durations } = numbers.review;
  return withReview(numbers, { durations: { ...durations, [group]: { ...durations[group], ...change } } });
}

/** How long the review of these collectives lasts at least. */
export function durationOf(group: DurationGroup, of: keyof StatedDuration) {
  const { id, label } = durationGroups[group];
  const [vi, en] = of === "prompted" ? prompted(label) : [label.vi, label.en];
  return review.silentNumber(
    [
      `review.minDurationDays.${id}${of === "prompted" ? ".prompted" : ""}`,
      `Kiểm điểm tối thiểu (ngày): ${vi}`,
      `Review lasts at least (days): ${en}`,
      null,
    ],
    ranges.reviewDays,
    (numbers) => numbers.review.durations[group][of],
    (numbers, days) => withDuration(numbers, group, { [of]: days }),
  );
}

/** Before whom the holders of these positions are reviewed, besides the cell. */
export const placesOf = (group: PlaceGroup) =>
  review.choices<PlaceCode>(
    [
      `review.places.${placeGroups[group].id}`,
      `Nơi kiểm điểm ngoài chi bộ: ${placeGroups[group].label.vi}`,
      `Places of review besides the cell: ${placeGroups[group].label.en}`,
      placeGroups[group].citation,
    ],
    statablePlaces,
    (numbers) => numbers.review.places[group],
    (numbers, places) => withReview(numbers, { places: { ...numbers.review.places, [group]: places } }),
  );

/** Of positions at the Centre; no lower document may change them. */
const centralPlaces = hd21Places.byPosition.map(({ positions, places, citation }) =>
  review.choices<PlaceCode>(
    [
      `review.places.${positions[0]}`,
      `Nơi kiểm điểm ngoài chi bộ: ${positions.map((position) => positionLabels[position].vi).join(", ")}`,
      `Places of review besides the cell: ${positions.map((position) => positionLabels[position].en).join(", ")}`,
      citation,
    ],
    placeCodeLabels,
    () => codesOf(places),
  ),
);

const oneHeadRegime = review.choices(
  [
    "review.places.oneHeadRegime",
    "Nơi thực hiện chế độ thủ trưởng: kiểm điểm trước một trong",
    "Under the one-head regime: reviewed before one of",
    "HD 21, II.A.2.2, bullet 3",
  ],
  reviewPlaceLabels,
  () => hd21Places.oneHeadRegime?.anyOf ?? [],
);

const nonMember = review.choices(
  [
    "review.places.nonMember",
    "Cán bộ lãnh đạo, quản lý chưa là đảng viên: kiểm điểm ở",
    "Leaders who are no Party members: reviewed before",
    "HD 21, II.A.2.2, bullet 4",
  ],
  reviewPlaceLabels,
  () => hd21Places.nonMember?.anyOf ?? [],
);

const furtherFrom = review.silentNumber(
  [
    "review.places.furtherFromPositions",
    "Có thể kiểm điểm ở nơi khác khi giữ từ số chức vụ",
    "Further places may be decided on from (positions)",
    "HD 21, II.A.2.2, bullet 2, closing paragraph",
  ],
  ranges.count,
  () => hd21Places.furtherFromPositions,
);

export const partyGroup = review.flag(
  [
    "review.places.partyGroup",
    "Được kiểm điểm ở tổ đảng thay cho chi bộ",
    "May be reviewed in the Party group instead of the cell",
    "HD 21, II.A.4.2, bullet 1",
  ],
  (numbers) => numbers.review.partyGroup,
  (numbers, value) => withReview(numbers, { partyGroup: value }),
);

export const combined = review.choices(
  [
    "review.places.combined",
    "Kiểm điểm tập thể lãnh đạo cơ quan được kết hợp với",
    "Review of an agency's leadership may be combined with",
    'HD 21, II.A.2, first "2.2" (sic)',
  ],
  combinedWithLabels,
  (numbers) => numbers.review.combined,
  (numbers, value) => withReview(numbers, { combined: value }),
);

/** Lead times, durations and places of the review (rules.md 4.2, `review.*`). */
export const reviewParameters = [
  collectiveDraftDays,
  collectiveDraftUnit,
  memberDraftDays,
  memberDraftUnit,
  ...fixedDurations,
  ...Object.values(DurationGroup).flatMap((group) => [durationOf(group, "plain"), durationOf(group, "prompted")]),
  ...centralPlaces,
  ...Object.values(PlaceGroup).map(placesOf),
  oneHeadRegime,
  nonMember,
  furtherFrom,
  partyGroup,
  combined,
] as readonly unknown[] as readonly Parameter2019[];
