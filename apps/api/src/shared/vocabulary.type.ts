import "reflect-metadata";
import {
  ClassificationState,
  Level,
  NotRatedReason,
  OrganisationKind,
  Outcome,
  QualityTier,
  Severity,
  SubjectKind,
} from "@xep-loai/domain";
import { registerEnumType } from "type-graphql";
import { Locale, Role } from "./viewer.ts";

registerEnumType(ClassificationState, { name: "ClassificationState" });
registerEnumType(Level, { name: "Level" });
registerEnumType(Locale, { name: "Locale" });
registerEnumType(NotRatedReason, { name: "NotRatedReason" });
registerEnumType(OrganisationKind, { name: "OrganisationKind" });
registerEnumType(Outcome, { name: "Outcome" });
registerEnumType(QualityTier, { name: "QualityTier" });
registerEnumType(Role, { name: "Role" });
registerEnumType(Severity, { name: "Severity" });
registerEnumType(SubjectKind, { name: "SubjectKind" });
