import { LinkedKind } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { SelectInput } from "../ui/SelectInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import styles from "./RecordDialog.module.css";
import { RowGroup } from "./RowGroup.tsx";
import { useRows } from "./useRows.ts";

/** The collectives whose review comes before that of the Party committee; or that there is none. */
export function LinkedFields({ linked }: { linked: ReviewMinutes["linkedReviews"] }) {
  const text = useText();
  const list = useRows(linked ?? []);
  const kinds = Object.values(LinkedKind).map((value) => ({ value, name: text(`reviews.linkedKind.${value}`) }));
  return (
    <RowGroup
      name="linkedReviews"
      label={text("reviews.fields.linkedLead")}
      addLabel={text("reviews.fields.addLinked")}
      list={list}
      fieldsOf={(row, key) => (
        <>
          <SelectInput
            required
            name={`linkedKind.${key}`}
            label={text("reviews.fields.linkedKind")}
            options={kinds}
            value={row?.kind ?? null}
          />
          <TextInput required name={`linkedName.${key}`} label={text("reviews.fields.linkedName")} value={row?.name} />
          <DayInput name={`linkedOn.${key}`} label={text("reviews.fields.linkedOn")} value={row?.completedOn} />
        </>
      )}
    >
      {list.rows.length === 0 && (
        <label className={styles.tick}>
          <input type="checkbox" name="linkedNone" value="yes" defaultChecked={linked?.length === 0} />
          {text("reviews.fields.linkedNone")}
        </label>
      )}
    </RowGroup>
  );
}
