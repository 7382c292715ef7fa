import {
  classificationStateLabels,
  levelLabels,
  noTierLabels,
  notRatedReasonLabels,
  organisationKindLabels,
  quotaStatusLabels,
  severityLabels,
  subjectKindShortLabels,
  submissionStateLabels,
  yearKindLabels,
} from "@xep-loai/domain";
import { spoken } from "../spoken.ts";

/** Names of codes come from the domain, so that screen, export and API say the same. */
export const words = {
  decider: "Cấp quyết định",
  subjectKind: spoken(subjectKindShortLabels, "vi"),
  proposed: "Đề nghị: %{tier}",
  selfRated: "Tự xếp loại: %{tier}",
  voted: "Biểu quyết: %{tier}",
  appraised: "Thẩm định: %{tier}",
  pending: noTierLabels.PENDING.vi,
  notRated: noTierLabels.NOT_RATED.vi,
  reason: spoken(notRatedReasonLabels, "vi"),
  level: spoken(levelLabels, "vi"),
  organisationKind: spoken(organisationKindLabels, "vi"),
  yearKind: spoken(yearKindLabels, "vi"),
  state: spoken(classificationStateLabels, "vi"),
  severity: spoken(severityLabels, "vi"),
  quotaStatus: { ...spoken(quotaStatusLabels, "vi"), NONE: "Không áp dụng" },
  submission: spoken(submissionStateLabels, "vi"),
  lateBy: "%{state}, muộn %{days} ngày",
  overdueBy: "%{state} %{days} ngày",
  overdueSince: "%{state} từ %{date}",
  lateSince: "%{state}, quá hạn từ %{date}",
  none: "–",
};
