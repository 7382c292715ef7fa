import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { FollowedSubject } from "../providers/queries/followUps.ts";
import styles from "./FollowUps.module.css";

type FollowUp = NonNullable<FollowedSubject["followUp"]>;

/** Who sees to it, by what, until when; when it was done and what came of it. */
export function FollowUpFacts({ followUp }: { followUp: FollowUp }) {
  const text = useText();
  const { date, moment } = useFigures();
  const { owner, action, dueOn, doneOn, outcome, changedByName, changedAt } = followUp;
  const facts = [
    ["owner", owner],
    ["action", action],
    ["dueOn", date(dueOn)],
    ...(doneOn ? [["doneOn", date(doneOn)] as const] : []),
    ...(outcome ? [["outcome", outcome] as const] : []),
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{text(`followUps.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{text("followUps.enteredBy", { name: changedByName, moment: moment(changedAt) })}</p>
    </>
  );
}
