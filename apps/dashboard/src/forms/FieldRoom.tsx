import { criterionLevelLabels, type Field, type Form, type Text } from "@xep-loai/domain";
import { BlankTable } from "./BlankTable.tsx";
import { Boxes, Conditions, TierBoxes, tierNames, YesNo } from "./Boxes.tsx";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";

interface FieldRoomProps {
  readonly field: Field;
  readonly form: Form;
}

/** The room a form leaves for what is entered: a dotted line, boxes, an empty table. */
export function FieldRoom({ field, form }: FieldRoomProps) {
  const printed = usePrinted();
  switch (field.kind) {
    case "CONSTANT":
      return null;
    case "YEAR":
      return <span>…………</span>;
    case "LINE":
    case "REFERENCE":
      return <span className={styles.dots} />;
    case "DATE":
      return <span>……/……/…………</span>;
    case "TIME":
      return <span>……h……</span>;
    case "NUMBER":
      return <span>{field.max === null ? "…………" : `………… ${printed(atMost(field.max))}`}</span>;
    case "TOTAL":
      return <strong>{`………… / ${field.max}`}</strong>;
    case "TEXT":
      return <Passage />;
    case "TEXT_PER_ITEM":
      return <NumberedPassages items={field.items} />;
    case "LEVEL":
      return <Boxes choices={Object.values(criterionLevelLabels)} />;
    case "CHOICE":
      return <Boxes choices={field.choices.map(({ label }) => label)} />;
    case "TIER":
      return <TierBoxes form={form} />;
    case "YES_NO":
      return <YesNo />;
    case "LIST":
      return <BlankTable heads={field.columns.map(({ label }) => label)} />;
    case "CONDITIONS":
      return <Conditions ruleIds={field.ruleIds} />;
    case "VOTES":
      return <BlankTable heads={tierNames(form)} rows={1} />;
    default:
      return field satisfies never;
  }
}

const atMost = (max: number): Text => ({ vi: `(tối đa ${max} điểm)`, en: `(at most ${max} points)` });

const linesOfPassage = ["first", "second", "third"];

const Passage = () => linesOfPassage.map((line) => <span key={line} className={styles.fullDots} />);

/** «theo 05 nội dung nêu trên»: a passage for each. */
const NumberedPassages = ({ items }: { items: readonly string[] }) =>
  items.map((item, at) => (
    <span key={item} className={styles.inline}>
      <span>{at + 1}.</span>
      <span className={styles.dots} />
    </span>
  ));
