import {
  ClassificationState,
  classificationStateLabels,
  Level,
  levelLabels,
  NotRatedReason,
  notRatedReasonLabels,
  OrganisationKind,
  Outcome,
  organisationKindLabels,
  outcomeLabels,
  QualityTier,
  QuotaBase,
  QuotaLight,
  QuotaStatus,
  quotaBaseLabels,
  quotaLightLabels,
  quotaStatusLabels,
  Role,
  roleLabels,
  Severity,
  SubjectKind,
  severityLabels,
  subjectKindLabels,
  tierLabels,
} from "@xep-loai/domain";
import { registerLabelled } from "./labelled-enum.ts";
import { Locale } from "./viewer.ts";

registerLabelled(
  ClassificationState,
  "ClassificationState",
  "How far a classification has come, in this order; CANCELLED and ADJUSTED come from DECIDED or NOTIFIED (rules.md 3.0).",
  classificationStateLabels,
);
registerLabelled(Level, "Level", "Level of an organisation, highest first (rules.md 1.1).", levelLabels);
registerLabelled(Locale, "Locale", "Language of the account's screens and files.", {
  vi: { vi: "Tiếng Việt", en: "Vietnamese" },
  en: { vi: "Tiếng Anh", en: "English" },
});
registerLabelled(
  NotRatedReason,
  "NotRatedReason",
  "Why a subject has no tier this year (HD 21, II.B.6, bullet 6 and II.B.2.1).",
  notRatedReasonLabels,
);
registerLabelled(
  OrganisationKind,
  "OrganisationKind",
  "Kind of Party organisation (rules.md 1.1).",
  organisationKindLabels,
);
registerLabelled(Outcome, "Outcome", "What one rule answered (rules.md 3.0).", outcomeLabels);
registerLabelled(QualityTier, "QualityTier", "Quality tier, highest first (HD 21, II.B.1.3).", tierLabels);
registerLabelled(QuotaBase, "QuotaBase", "What a quota is a share of (rules.md C3, C16).", quotaBaseLabels);
registerLabelled(
  QuotaLight,
  "QuotaLight",
  "Places of the quota under the reading followed (rules.md 6.3).",
  quotaLightLabels,
);
registerLabelled(
  QuotaStatus,
  "QuotaStatus",
  "Use of a quota under both readings of its base (rules.md 3.9.1).",
  quotaStatusLabels,
);
registerLabelled(Role, "Role", "What an account may do at an organisation and all below it.", roleLabels);
registerLabelled(Severity, "Severity", "What follows where a rule is not met (rules.md 3.0).", severityLabels);
registerLabelled(SubjectKind, "SubjectKind", "Kind of subject that is classified (HD 21, II.B).", subjectKindLabels);
