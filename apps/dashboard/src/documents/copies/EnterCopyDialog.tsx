import { useState } from "react";
import { useSaid, useText } from "../../i18n/useText.ts";
import { useRecordCorrection } from "../../providers/acts/textCorrection.ts";
import { type ParameterInForce, useParametersInForce } from "../../providers/queries/parametersInForce.ts";
import type { Rule } from "../../providers/queries/rules.ts";
import { Clause } from "../../ui/Clause.tsx";
import { CountInput } from "../../ui/CountInput.tsx";
import { DayInput } from "../../ui/DayInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { ActDialog } from "../../view/ActDialog.tsx";
import { useRuleYear } from "../useRuleYear.ts";
import { CopiedFigures } from "./CopiedFigures.tsx";
import { correctionFrom, figureProblem, figuresOfRule } from "./correctionForm.ts";

interface EnterCopyDialogProps {
  readonly rule: Rule;
  readonly onClose: () => void;
}

/** Enters what the unit's own copy says of a rule, beside the words the product has. */
export function EnterCopyDialog({ rule, onClose }: EnterCopyDialogProps) {
  const text = useText();
  const said = useSaid();
  const { organisationId, year } = useRuleYear();
  const parameters = figuresOfRule(rule.ruleId, useParametersInForce({ organisationId, year }).data?.parameters ?? []);
  const [figures, setFigures] = useState<readonly ParameterInForce[]>([]);
  const asked = figures.map(({ parameter }) => parameter);
  return (
    <ActDialog
      wide
      title={text("copies.title")}
      act={useRecordCorrection()}
      submitLabel={text("copies.save")}
      onClose={onClose}
      faultIn={(given) => {
        const wrong = figureProblem(given, asked);
        return wrong && `${said(wrong.parameter.label)}: ${said(wrong.problem)}`;
      }}
      variablesOf={(given) => ({ organisationId, correction: correctionFrom(given, rule.ruleId, asked) })}
    >
      <p>{text("copies.lead")}</p>
      <Clause ruleId={rule.ruleId} citation={rule.citation} clause={rule.clause} />
      <TextInput required name="citation" label={text("copies.citation")} hint={text("copies.citationHint")} />
      <TextInput required name="clause" label={text("copies.clause")} hint={text("copies.clauseHint")} rows={4} />
      <CopiedFigures parameters={parameters} figures={figures} onChange={setFigures} />
      <TextInput required name="copy" label={text("copies.copy")} hint={text("copies.copyHint")} />
      <DayInput required name="copiedOn" label={text("copies.copiedOn")} />
      <CountInput required name="yearFrom" label={text("copies.yearFrom")} value={year} />
    </ActDialog>
  );
}
