import {
  type NotRatedReason,
  notRatedReasonLabels,
  type QualityTier,
  returnReasons,
  tiersHighestFirst,
} from "@xep-loai/domain";
import { useState } from "react";
import { useSaid, useText } from "../../i18n/useText.ts";
import { useSelfRate } from "../../providers/acts/ownStep.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { FactEntry } from "../../providers/queries/factEntry.ts";
import { ActButton } from "../../ui/ActButton.tsx";
import { DayInput } from "../../ui/DayInput.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { useTierNames } from "../../ui/tierNames.ts";
import { ActDialog } from "../../view/ActDialog.tsx";
import { todayInVietnam } from "../../view/today.ts";
import { TierSteps } from "../TierSteps.tsx";
import styles from "./Entry.module.css";
import { ProposeDialog } from "./ProposeDialog.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

interface OwnStepsProps {
  readonly classification: Classification;
  readonly entry: FactEntry;
}

/** The steps of those who enter: they rate themselves, then it is proposed. One of the two is what comes next. */
export function OwnSteps({ classification, entry }: OwnStepsProps) {
  const text = useText();
  const [open, setOpen] = useState<"selfRate" | "propose" | "withdraw" | null>(null);
  const notNow = entry.obstacle === null ? null : text(`entry.obstacle.${entry.obstacle}`);
  const mayPropose = classification.state === "SELF_RATED" || classification.state === "VOTED";
  const mayWithdraw = entry.obstacle === "PROPOSED";
  const close = () => setOpen(null);
  // whichever of the two was asked last
  const latest = { ...classification, version: Math.max(classification.version, entry.version) };
  return (
    <Panel title={text("entry.steps")}>
      <TierSteps classification={classification} />
      <div className={styles.acts}>
        <ActButton variant={mayPropose ? "outlined" : "contained"} notNow={notNow} onClick={() => setOpen("selfRate")}>
          {text("entry.selfRate")}
        </ActButton>
        {mayPropose && notNow === null && (
          <ActButton variant="contained" onClick={() => setOpen("propose")}>
            {text("entry.propose")}
          </ActButton>
        )}
        {mayWithdraw && (
          <ActButton variant="outlined" onClick={() => setOpen("withdraw")}>
            {text("entry.withdraw")}
          </ActButton>
        )}
      </div>
      {open === "selfRate" && <SelfRateDialog classification={latest} onClose={close} />}
      {open === "withdraw" && <WithdrawDialog classification={latest} onClose={close} />}
      {open === "propose" && <ProposeDialog classification={latest} onClose={close} />}
    </Panel>
  );
}

interface StepDialogProps {
  readonly classification: Classification;
  readonly onClose: () => void;
}

/** A tier, or why there is none. */
function SelfRateDialog({ classification, onClose }: StepDialogProps) {
  const text = useText();
  const said = useSaid();
  const { full } = useTierNames();
  const act = useSelfRate();
  const { id, year, version, subjectKind, selfTier, notRatedReason, ratedOn } = classification;
  const options = [
    ...tiersHighestFirst.map((tier) => ({ value: tier as string, name: full(tier) })),
    ...returnReasons[subjectKind].map((reason) => ({
      value: reason as string,
      name: text("entry.noTier", { reason: said(notRatedReasonLabels[reason]) }),
    })),
  ];
  return (
    <ActDialog
      title={text("entry.selfRate")}
      act={act}
      submitLabel={text("entry.selfRate")}
      onClose={onClose}
      variablesOf={(given) => ({
        year,
        ratedOn: given.day("ratedOn"),
        items: [{ id, version, ...outcomeOf(given.text("outcome")) }],
      })}
    >
      <SelectInput
        required
        name="outcome"
        at="items[0].tier"
        label={text("entry.ownTier")}
        value={selfTier ?? notRatedReason}
        options={options}
      />
      <DayInput required name="ratedOn" label={text("entry.ratedOn")} value={ratedOn ?? todayInVietnam()} />
    </ActDialog>
  );
}

const isTier = (code: string): code is QualityTier => tiersHighestFirst.some((tier) => tier === code);

const outcomeOf = (code: string) => (isTier(code) ? { tier: code } : { notRatedReason: code as NotRatedReason });
