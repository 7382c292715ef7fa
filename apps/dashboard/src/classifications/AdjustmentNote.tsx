import Alert from "@mui/material/Alert";
import { adjustmentTriggerLabels, reratingDuty } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { useTierNames } from "../ui/tierNames.ts";
import { CertainClause } from "./CertainClause.tsx";
import { FormOfResult } from "./FormsOfResult.tsx";

/** From which tier to which, on which ground, by which decision, from which day; and the clause it rests on. */
export function AdjustmentNote({ classification: { id, year, adjustment } }: { classification: Classification }) {
  const text = useText();
  const said = useSaid();
  const { date, moment } = useFigures();
  const { full } = useTierNames();
  if (!adjustment) return null;
  const { fromTier, toTier, trigger, reason, number, decidedOn, byBody, effectiveOn } = adjustment;
  const { recordedByName: name, recordedAt } = adjustment;
  return (
    <Alert severity="warning" variant="outlined">
      <strong>{text("rerating.adjust.fromTo", { from: full(fromTier), to: full(toTier) })}</strong>{" "}
      {text("rerating.adjust.document", { number, day: date(decidedOn), body: byBody, from: date(effectiveOn) })}
      <br />
      {text("rerating.adjust.because", { trigger: said(adjustmentTriggerLabels[trigger]), reason })}
      <br />
      {text("rerating.recordedBy", { name, moment: moment(recordedAt) })}
      <br />
      <CertainClause rule={reratingDuty} />
      <FormOfResult formId="FORM_03_2025" of={{ id, year }} />
    </Alert>
  );
}
