import type { QualityTier } from "@xep-loai/domain";
import { useMemo, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { usePropose } from "../../providers/acts/ownStep.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import { useTriedProposals } from "../../providers/queries/whatIf.ts";
import { ActDialog } from "../../view/ActDialog.tsx";
import { AgainstTier } from "../../view/AgainstTier.tsx";
import { TierInput } from "../TierInput.tsx";

interface ProposeDialogProps {
  readonly classification: Classification;
  readonly onClose: () => void;
}

/** The tier that is proposed; what the rules say of it is told before it is sent, as it will be judged when it is decided. */
export function ProposeDialog({ classification, onClose }: ProposeDialogProps) {
  const text = useText();
  const act = usePropose();
  const { id, year, version, votedTier, selfTier } = classification;
  const [tier, setTier] = useState<QualityTier | null>(votedTier ?? selfTier);
  const items = useMemo(() => (tier === null ? [] : [{ id, version, tier }]), [id, version, tier]);
  const { data, isFetching } = useTriedProposals(year, items);
  const [tried] = data?.results ?? [];
  const notNow = isFetching
    ? text("deciding.trial.asking")
    : tried?.isBarred
      ? text("deciding.told.notProposed")
      : null;
  return (
    <ActDialog
      title={text("entry.propose")}
      act={act}
      submitLabel={text("entry.propose")}
      notNow={notNow}
      onClose={onClose}
      variablesOf={(given) => ({ year, items: [{ id, version, tier: given.text("tier") as QualityTier }] })}
    >
      <p>{text("entry.proposeLead")}</p>
      <TierInput name="tier" at="items[0].tier" label={text("entry.proposedTier")} value={tier} onChange={setTier} />
      {tried && <AgainstTier tried={tried} />}
    </ActDialog>
  );
}
