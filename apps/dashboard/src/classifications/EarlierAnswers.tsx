import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Attestation } from "../providers/queries/classification.ts";
import own from "./Acts.module.css";
import { AttestationNote } from "./AttestationNote.tsx";

/** Answers that were replaced, folded: they stay readable. */
export function EarlierAnswers({ answers }: { answers: readonly Attestation[] }) {
  const text = useText();
  const { moment } = useFigures();
  if (answers.length === 0) return null;
  return (
    <details className={own.earlier}>
      <summary>{text("rerating.attest.earlier", { smart_count: answers.length })}</summary>
      {answers.map((answer) => (
        <div key={answer.replacedAt}>
          <AttestationNote attestation={answer} />
          {answer.replacedAt && <p>{text("rerating.attest.replaced", { moment: moment(answer.replacedAt) })}</p>}
        </div>
      ))}
    </details>
  );
}
