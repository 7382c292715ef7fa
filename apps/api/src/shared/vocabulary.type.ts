import "reflect-metadata";
import {
  ClassificationState,
  Level,
  NotRatedReason,
  OrganisationKind,
  Outcome,
  QualityTier,
  QuotaLight,
  QuotaStatus,
  Role,
  Severity,
  SubjectKind,
} from "@xep-loai/domain";
import { registerEnumType } from "type-graphql";
import { Locale } from "./viewer.ts";

registerEnumType(ClassificationState, { name: "ClassificationState" });
registerEnumType(Level, { name: "Level" });
registerEnumType(Locale, { name: "Locale" });
registerEnumType(NotRatedReason, { name: "NotRatedReason" });
registerEnumType(OrganisationKind, { name: "OrganisationKind" });
registerEnumType(Outcome, { name: "Outcome" });
registerEnumType(QualityTier, { name: "QualityTier" });
registerEnumType(QuotaLight, { name: "QuotaLight" });
registerEnumType(QuotaStatus, { name: "QuotaStatus" });
registerEnumType(Role, { name: "Role" });
registerEnumType(Severity, { name: "Severity" });
registerEnumType(SubjectKind, { name: "SubjectKind" });
