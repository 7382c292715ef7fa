import {
  AdjustmentTrigger,
  adjustmentTriggerLabels,
  type QualityTier,
  reratingDuty,
  tiersHighestFirst,
} from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import { useAdjustClassification } from "../providers/acts/classification.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { todayInVietnam } from "../view/today.ts";
import own from "./Acts.module.css";
import { CertainClause } from "./CertainClause.tsx";
import { RadioInput } from "./RadioInput.tsx";
import { WhatRestsOnIt } from "./WhatRestsOnIt.tsx";

interface AdjustDialogProps {
  readonly classification: Classification;
  readonly onClose: () => void;
}

/** The decision on Mẫu 03: another tier, on which of the four grounds, by which document; and what will be looked at again. */
export function AdjustDialog({ classification, onClose }: AdjustDialogProps) {
  const text = useText();
  const act = useAdjustClassification();
  const { id, year, version, subjectName, decidedTier } = classification;
  return (
    <ActDialog
      wide
      title={text("rerating.adjust.title", { name: subjectName })}
      act={act}
      submitLabel={text("rerating.adjust.act")}
      onClose={onClose}
      variablesOf={(given) => ({
        id,
        year,
        version,
        adjustment: {
          trigger: given.text("trigger") as AdjustmentTrigger,
          tier: given.text("tier") as QualityTier,
          reason: given.text("reason"),
          number: given.text("number"),
          decidedOn: given.day("decidedOn"),
          byBody: given.text("byBody"),
          effectiveOn: given.day("effectiveOn"),
        },
      })}
    >
      <p className={own.lead}>{text("rerating.adjust.lead")}</p>
      <WhatRestsOnIt classification={classification} />
      <Triggers />
      <NewTier decided={decidedTier} />
      <TextInput required name="reason" rows={2} label={text("rerating.adjust.reason")} />
      <TextInput required name="number" label={text("rerating.adjust.number")} />
      <TextInput required name="byBody" label={text("rerating.adjust.byBody")} />
      <DayInput required name="decidedOn" label={text("rerating.adjust.decidedOn")} value={todayInVietnam()} />
      <DayInput required name="effectiveOn" label={text("rerating.adjust.effectiveOn")} value={todayInVietnam()} />
      <CertainClause rule={reratingDuty} />
    </ActDialog>
  );
}

function Triggers() {
  const text = useText();
  const said = useSaid();
  return (
    <RadioInput
      name="trigger"
      label={text("rerating.adjust.trigger")}
      missing={text("rerating.adjust.chooseTrigger")}
      options={Object.values(AdjustmentTrigger).map((value) => ({ value, name: said(adjustmentTriggerLabels[value]) }))}
    />
  );
}

/** The tiers it may become; that it has already is none. */
function NewTier({ decided }: { decided: QualityTier | null }) {
  const text = useText();
  const { full } = useTierNames();
  const others = tiersHighestFirst.filter((tier) => tier !== decided);
  return (
    <RadioInput
      name="tier"
      label={text("rerating.adjust.tier")}
      missing={text("rerating.adjust.chooseTier")}
      options={others.map((value) => ({ value, name: full(value) }))}
    />
  );
}
