import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { DocumentEffect } from "../../providers/queries/documentEffect.ts";
import { Figure } from "../../ui/Figure.tsx";
import styles from "./Effect.module.css";

/** How many would be under it: organisations and, in open years, results not decided yet and reports not sent. */
export function Reach({ effect }: { readonly effect: DocumentEffect }) {
  const text = useText();
  const { count } = useFigures();
  const { organisations, openYears } = effect;
  return (
    <section className={styles.reach} aria-label={text("effect.reach")}>
      <Figure label={text("effect.organisations")} value={count(organisations)}>
        {text("effect.organisationsNote")}
      </Figure>
      {openYears.length > 0 && <InOpenYears effect={effect} />}
    </section>
  );
}

function InOpenYears({ effect: { undecided, decided, submissions, verdicts } }: { effect: DocumentEffect }) {
  const text = useText();
  const { count } = useFigures();
  return (
    <>
      <Figure label={text("effect.undecided")} value={count(undecided)}>
        {text("effect.decided", { smart_count: decided, count: count(decided) })}
      </Figure>
      <Figure label={text("effect.verdicts")} value={count(verdicts.changed)}>
        <Examined verdicts={verdicts} />
      </Figure>
      <Figure label={text("effect.submissions")} value={count(submissions)}>
        {text("effect.submissionsNote")}
      </Figure>
    </>
  );
}

/** Out of how many, and whether these are all. */
function Examined({ verdicts: { examined, complete } }: Pick<DocumentEffect, "verdicts">) {
  const text = useText();
  const { count } = useFigures();
  if (examined === 0) return text("effect.noneExamined");
  return text(complete ? "effect.examined" : "effect.examinedInPart", { count: count(examined) });
}
