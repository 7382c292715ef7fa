import styles from "./ReviewShow.module.css";

interface FactsProps {
  /** Name and value; without a value nothing is shown. */
  readonly facts: readonly (readonly [name: string, value: string | number | null | undefined])[];
}

/** What is recorded, name beside value. */
export function Facts({ facts }: FactsProps) {
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
