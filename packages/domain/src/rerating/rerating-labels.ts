import type { Text } from "../rule/finding.ts";
import type { CancellationGround } from "./cancellation-facts.ts";
import type { DependencyKind } from "./dependencies.ts";

// The official Vietnamese and the English name of every code of cancelling and rating anew (HD 21, II.B.6, bullet 5).

const text = (vi: string, en: string): Text => ({ vi, en });

export const cancellationGroundLabels: Readonly<Record<CancellationGround, Text>> = {
  NEW_DEFECT: text("Phát hiện có khuyết điểm", "A shortcoming was found"),
  CONDITION_NOT_MET: text(
    "Không đảm bảo điều kiện của mức chất lượng đã xếp loại",
    "A condition of the tier does not hold",
  ),
};

export const dependencyKindLabels: Readonly<Record<DependencyKind, Text>> = {
  MEMBER_SHARE: text("Tỷ lệ đảng viên của chi bộ", "Share of the cell's members"),
  SUBORDINATE_SHARE: text("Tỷ lệ tổ chức đảng trực thuộc của đảng bộ", "Share of the subordinate organisations"),
  COLLECTIVE_CAP: text("Mức của tập thể không cao hơn tổ chức", "The collective not above its organisation"),
  HEAD_CAP_BY_ORG: text("Mức của người đứng đầu không cao hơn tổ chức", "The head not above the organisation"),
  HEAD_CAP_BY_COLLECTIVE: text("Mức của người đứng đầu không cao hơn tập thể", "The head not above the collective"),
  DECIDED_BEFORE: text("Phải được quyết định trước", "Has to be decided before"),
  FORMER_PLACE: text("Vi phạm tính ở nơi cũ", "A violation counts at the former place"),
  LOWER_COLLECTIVE: text("Tập thể cấp dưới trước, cấp trên sau", "Collectives below before the one above"),
  PART_OF_ORGANISATION: text("Tập thể trước, tổ chức đảng sau", "The collective before its organisation"),
  QUOTA: text("Giới hạn tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”", "Quota of the top tier"),
};
