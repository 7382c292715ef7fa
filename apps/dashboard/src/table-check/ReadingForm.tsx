import { type PrintedRegime, printedSubjects, type SubjectKind } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import choice from "../ui/Choice.module.css";
import type { Reading } from "./reading/reading.ts";
import { Select } from "./Select.tsx";
import styles from "./TableCheck.module.css";
import type { ChangeReading } from "./useReading.ts";

const regimes = Object.keys(printedSubjects) as readonly PrintedRegime[];
const digits = ["AS_PRINTED", "0", "1", "2", "3"] as const;

/** Regime, subject, whether GOOD contains the top tier, digits of the percentages. */
export function ReadingForm({ reading, change }: { reading: Reading; change: ChangeReading }) {
  const text = useText();
  return (
    <div className={styles.form}>
      <Select<PrintedRegime>
        label={text("tableCheck.regime")}
        options={regimes.map((value) => ({ value, name: text(`tableCheck.regimes.${value}`) }))}
        value={reading.regime}
        onChange={(regime) => change({ regime })}
      />
      <Select<SubjectKind>
        label={text("shell.subjectKind")}
        options={printedSubjects[reading.regime].map((value) => ({ value, name: text(`words.subjectKind.${value}`) }))}
        value={reading.subject}
        onChange={(subject) => change({ subject })}
      />
      <Select
        label={text("tableCheck.decimals")}
        options={digits.map((value) => ({
          value,
          name: value === "AS_PRINTED" ? text("tableCheck.asPrinted") : value,
        }))}
        value={reading.decimals === null ? "AS_PRINTED" : (String(reading.decimals) as (typeof digits)[number])}
        onChange={(value) => change({ decimals: value === "AS_PRINTED" ? null : Number(value) })}
      />
      <label className={choice.choice}>
        <input
          type="checkbox"
          checked={reading.goodIncludesExcellent}
          onChange={(event) => change({ goodIncludesExcellent: event.target.checked })}
        />
        {text("tableCheck.goodIncludes")}
      </label>
    </div>
  );
}
