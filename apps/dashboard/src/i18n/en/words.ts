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
import type { words as vi } from "../vi/words.ts";

export const words: typeof vi = {
  decider: "Decided by",
  subjectKind: spoken(subjectKindShortLabels, "en"),
  proposed: "Proposed: %{tier}",
  selfRated: "Self-rated: %{tier}",
  voted: "Voted: %{tier}",
  appraised: "Appraised: %{tier}",
  pending: noTierLabels.PENDING.en,
  notRated: noTierLabels.NOT_RATED.en,
  reason: spoken(notRatedReasonLabels, "en"),
  level: spoken(levelLabels, "en"),
  organisationKind: spoken(organisationKindLabels, "en"),
  yearKind: spoken(yearKindLabels, "en"),
  state: spoken(classificationStateLabels, "en"),
  severity: spoken(severityLabels, "en"),
  quotaStatus: { ...spoken(quotaStatusLabels, "en"), NONE: "No quota" },
  submission: spoken(submissionStateLabels, "en"),
  lateBy: "%{state}, %{days} day late |||| %{state}, %{days} days late",
  overdueBy: "%{state} by %{days} day |||| %{state} by %{days} days",
  overdueSince: "%{state} since %{date}",
  lateSince: "%{state}, overdue since %{date}",
  none: "–",
};
