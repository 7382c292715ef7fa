import type { MemberFacts } from "../facts.ts";
import { checkOfficial, explainPlace } from "../rating/rating-place.ts";
import { notApplicable } from "../rule/answer.ts";
import { type IsoDate, isBefore } from "../rule/date.ts";
import { closesGate } from "../rule/effects.ts";
import type { Rule2019 } from "./context.ts";

/** The receiving cell, however short the stay. */
export const transferReceiver: Rule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.TRANSFER_RECEIVER",
  citation: "HD 21, II.B.6, bullet 7",
  clause: ["Đảng viên khi chuyển công tác thì chi bộ nơi tiếp nhận có trách nhiệm đánh giá, xếp loại chất lượng."],
  ...closesGate,
  subjects: ["MEMBER"],
  check: ({ place }) =>
    place === undefined || place.ratingCell === place.temporaryCell
      ? notApplicable(() => explainPlace(place))
      : checkOfficial(place),
};

/** The temporary cell neither rates the member nor counts it. */
export const temporaryPlace: Rule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.TEMPORARY_PLACE",
  citation: "HD 21, II.B.6, bullet 8; KH 174, surviving bullet 1 after the gap",
  clause: [
    "Đảng viên sinh hoạt tạm thời được đánh giá, xếp loại chất lượng ở chi bộ nơi đảng viên sinh hoạt chính thức.",
  ],
  ...closesGate,
  subjects: ["MEMBER"],
  check: ({ place }) =>
    place?.temporaryCell === undefined ? notApplicable(() => explainPlace(place)) : checkOfficial(place),
};

/** Membership of a cell from a day on, up to the day it is left. */
export interface CellStay {
  readonly cell: string;
  readonly from: IsoDate;
  /** null: still there. */
  readonly leftOn: IsoDate | null;
  readonly isTemporary: boolean;
}

/** The cell a member belongs to on that day, temporary activity elsewhere left aside; null: none. */
export function officialCellOn(stays: readonly CellStay[], day: IsoDate): string | null {
  const there = stays.filter(
    ({ isTemporary, from, leftOn }) =>
      !isTemporary && !isBefore(day, from) && (leftOn === null || isBefore(day, leftOn)),
  );
  return there.reduce<CellStay | null>(later, null)?.cell ?? null;
}

const later = (latest: CellStay | null, stay: CellStay): CellStay =>
  latest === null || isBefore(latest.from, stay.from) ? stay : latest;
