import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Dossier } from "../providers/queries/dossier.ts";
import styles from "./Deadlines.module.css";

/** When it came in, and what decides how many papers it needs. */
export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const { date, count, moment } = useFigures();
  const { receivedOn, items, members, hasCommittee, declaringMembers, changedByName, changedAt } = dossier;
  const known = (value: number | null) => (value === null ? text("deadlines.dossier.unknown") : count(value));
  const facts = [
    ["receivedOn", receivedOn ? date(receivedOn) : text("deadlines.dossier.notReceived")],
    ...(items.length === 0
      ? []
      : [
          ["members", count(members)] as const,
          ["committee", text(hasCommittee ? "deadlines.dossier.yes" : "deadlines.dossier.no")] as const,
          ["declaring", known(declaringMembers)] as const,
        ]),
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{text(`deadlines.dossier.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {changedByName && changedAt && (
        <p className={styles.quiet}>
          {text("deadlines.dossier.enteredBy", { name: changedByName, moment: moment(changedAt) })}
        </p>
      )}
    </>
  );
}
