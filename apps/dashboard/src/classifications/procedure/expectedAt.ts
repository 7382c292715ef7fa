import type { Body } from "@xep-loai/domain";
import type { Procedure, ProcedureStep } from "../../providers/queries/procedure.ts";

/** Whom the documents ask for a step; nobody where they are silent. */
export const expectedAt = ({ steps }: Procedure, kind: ProcedureStep["step"]): readonly Body[] =>
  steps.find(({ step }) => step === kind)?.expected ?? [];
