import { CancellationGround, cancellation, cancellationGroundLabels, reratingDuty } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import { useCancelClassification } from "../providers/acts/classification.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { Clause } from "../ui/Clause.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { isUnder366 } from "../view/isUnder366.ts";
import { todayInVietnam } from "../view/today.ts";
import own from "./Acts.module.css";
import { RadioInput } from "./RadioInput.tsx";
import { WhatRestsOnIt } from "./WhatRestsOnIt.tsx";

interface CancelDialogProps {
  readonly classification: Classification;
  readonly onClose: () => void;
}

/** Says what will be looked at again before anything is cancelled; the reason is asked for by the clause. */
export function CancelDialog({ classification, onClose }: CancelDialogProps) {
  const text = useText();
  const said = useSaid();
  const act = useCancelClassification();
  const { id, year, version, subjectName } = classification;
  const rule = isUnder366(classification) ? reratingDuty : cancellation;
  return (
    <ActDialog
      title={text("rerating.cancel.title", { name: subjectName })}
      act={act}
      submitLabel={text("rerating.cancel.act")}
      onClose={onClose}
      variablesOf={(given) => ({
        id,
        year,
        version,
        ground: given.text("ground") as CancellationGround,
        reason: given.text("reason"),
        cancelledOn: given.day("cancelledOn"),
      })}
    >
      <p className={own.lead}>{text("rerating.cancel.lead", { year })}</p>
      <WhatRestsOnIt classification={classification} />
      <RadioInput
        name="ground"
        label={text("rerating.cancel.ground")}
        missing={text("rerating.cancel.chooseGround")}
        options={Object.values(CancellationGround).map((value) => ({
          value,
          name: said(cancellationGroundLabels[value]),
        }))}
      />
      <TextInput required name="reason" rows={3} label={text("rerating.cancel.reason")} />
      <DayInput required name="cancelledOn" label={text("rerating.cancel.cancelledOn")} value={todayInVietnam()} />
      <Clause clause={rule.clause} citation={rule.citation} ruleId={rule.id} />
    </ActDialog>
  );
}
