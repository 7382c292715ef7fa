import { ruleById } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { Clause } from "../ui/Clause.tsx";
import styles from "./RecordDialog.module.css";
import { YesNoInput } from "./TruthInput.tsx";

interface AttestationFieldsProps {
  /** Ids of the rules only those who reviewed can answer. */
  readonly rules: readonly string[];
  readonly answers: ReviewMinutes["attestations"];
}

/** Each with its clause, which is the question. */
export function AttestationFields({ rules, answers }: AttestationFieldsProps) {
  const text = useText();
  const asked = rules.flatMap((id) => ruleById(id) ?? []);
  if (asked.length === 0) return null;
  return (
    <div className={styles.whole}>
      <input type="hidden" name="asked" value="attestations" />
      {asked.map(({ id, clause, citation }) => (
        <div key={id}>
          <Clause clause={clause} citation={citation} ruleId={id} />
          <YesNoInput
            name={`attestation.${id}`}
            label={text("reviews.attestations.title")}
            answer={answers.find(({ ruleId }) => ruleId === id)?.answer ?? null}
          />
        </div>
      ))}
    </div>
  );
}
