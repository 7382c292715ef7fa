import { useText } from "../../i18n/useText.ts";
import { useRecordOutstanding } from "../../providers/acts/outstanding.ts";
import { useOrganisation } from "../../providers/queries/organisation.ts";
import type { TopShare } from "../../providers/queries/outstandingDecisions.ts";
import { CountInput } from "../../ui/CountInput.tsx";
import { DayInput } from "../../ui/DayInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { ActDialog } from "../../view/ActDialog.tsx";
import { todayInVietnam } from "../../view/today.ts";
import { useView } from "../../view/useView.ts";
import styles from "./Outstanding.module.css";
import { RuleWords } from "./RuleWords.tsx";

/** The document that lets the unit looked at have more than the usual share at the top tier, and its ground. */
export function RecordDialog({ share, onClose }: { share: TopShare; onClose: () => void }) {
  const text = useText();
  const view = useView();
  const act = useRecordOutstanding();
  const name = useOrganisation(view).data?.name ?? "";
  const rule = share.rules.find(({ ruleId }) => ruleId === "QD366.QUOTA.OUTSTANDING_25");
  return (
    <ActDialog
      title={text("quotas.raise.recordOf", { name })}
      act={act}
      submitLabel={text("quotas.raise.record")}
      onClose={onClose}
      variablesOf={(given) => ({
        organisationId: view.organisationId,
        year: view.year,
        decision: {
          rate: Number(given.text("rate")),
          number: given.text("number"),
          decidedOn: given.day("decidedOn"),
          byBody: given.text("byBody"),
          note: given.text("note"),
        },
      })}
    >
      <p className={styles.lead}>{text("quotas.raise.ofWhom", { name })}</p>
      <CountInput required name="rate" label={text("quotas.raise.rate")} value={share.mostPct} />
      <TextInput required name="number" label={text("quotas.raise.number")} hint={text("quotas.raise.numberHint")} />
      <DayInput required name="decidedOn" label={text("quotas.raise.day")} value={todayInVietnam()} />
      <TextInput required name="byBody" label={text("quotas.raise.body")} hint={text("quotas.raise.bodyHint")} />
      <TextInput
        required
        name="note"
        rows={3}
        label={text("quotas.raise.ground")}
        hint={text("quotas.raise.groundHint")}
      />
      {rule && <RuleWords rule={rule} isOpen />}
    </ActDialog>
  );
}
