import { type Form, ruleById, type Text, tierNamesOf, tiersHighestFirst } from "@xep-loai/domain";
import { documentRegime } from "./documentRegime.ts";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";

/** The tiers by the names they have in the document of the form. */
export const tierNames = (form: Form): readonly Text[] =>
  tiersHighestFirst.map((tier) => tierNamesOf({ regime: documentRegime(form) }, form.subjects[0] ?? "ORG")[tier]);

/** Choices side by side, a box before each. */
export function Boxes({ choices }: { choices: readonly Text[] }) {
  const printed = usePrinted();
  return (
    <span className={styles.boxes}>
      {choices.map((choice) => (
        <span key={choice.vi}>□ {printed(choice)}</span>
      ))}
    </span>
  );
}

/** The tiers below each other, a box before each. */
export function TierBoxes({ form }: { form: Form }) {
  const printed = usePrinted();
  return (
    <ul className={styles.tiers}>
      {tierNames(form).map((tier) => (
        <li key={tier.vi}>□ {printed(tier)}</li>
      ))}
    </ul>
  );
}

const yesNo: readonly Text[] = [
  { vi: "Có", en: "Yes" },
  { vi: "Không", en: "No" },
];
export const YesNo = () => <Boxes choices={yesNo} />;

/** The clauses a condition quotes, each to be answered. */
export const Conditions = ({ ruleIds }: { ruleIds: readonly string[] }) => (
  <ul className={styles.conditions}>
    {ruleIds.map((id) => (
      <li key={id}>
        <q>{ruleById(id)?.clause.join(" ")}</q> <YesNo />
      </li>
    ))}
  </ul>
);
