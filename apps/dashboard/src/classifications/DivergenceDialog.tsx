import { useText } from "../i18n/useText.ts";
import { type Divergence, useRecordDivergence } from "../providers/acts/classification.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { todayInVietnam } from "../view/today.ts";
import own from "./Acts.module.css";
import { TierInput, tierIn } from "./TierInput.tsx";

interface DivergenceDialogProps {
  readonly classification: Classification;
  readonly votes: Divergence["votes"];
  readonly onClose: () => void;
}

/** The tier the competent authority chose between different votes, and why. */
export function DivergenceDialog({ classification, votes, onClose }: DivergenceDialogProps) {
  const text = useText();
  const act = useRecordDivergence();
  const { id, year, version, divergence } = classification;
  const known = divergence?.decision;
  return (
    <ActDialog
      title={text("rerating.votes.decide")}
      act={act}
      submitLabel={text("rerating.votes.decide")}
      onClose={onClose}
      variablesOf={(given) => ({
        id,
        year,
        version,
        votes,
        decision: {
          tier: tierIn(given, "tier"),
          byBody: given.text("byBody"),
          decidedOn: given.day("decidedOn"),
          reason: given.text("reason"),
        },
      })}
    >
      <TierInput name="tier" label={text("rerating.votes.chosenTier")} value={known?.tier ?? null} />
      <div className={own.pair}>
        <TextInput
          required
          name="byBody"
          label={text("rerating.votes.byBody")}
          value={known?.byBody}
          hint={text("rerating.attest.byBodyHint")}
        />
        <DayInput required name="decidedOn" label={text("rerating.votes.decidedOn")} value={todayInVietnam()} />
      </div>
      <TextInput required name="reason" rows={3} label={text("rerating.votes.reason")} value={known?.reason} />
    </ActDialog>
  );
}
