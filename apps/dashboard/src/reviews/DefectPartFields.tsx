import { DefectPart } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { OptionInput } from "../ui/OptionInput.tsx";
import { RowGroup } from "./RowGroup.tsx";
import { useRows } from "./useRows.ts";

/** Of every defect the report names: what it says of it (QĐ 366, Điều 6; HD 43, 1.3). */
export function DefectPartFields({ defects }: { defects: ReviewMinutes["defectParts"] }) {
  const text = useText();
  const list = useRows(defects ?? []);
  const options = Object.values(DefectPart).map((value) => ({ value, name: text(`reviews.defectPart.${value}`) }));
  return (
    <RowGroup
      name="defectParts"
      label={text("reviews.fields.defectPartsLead")}
      addLabel={text("reviews.fields.addDefect")}
      list={list}
      fieldsOf={(parts, key) => (
        <>
          <input type="hidden" name="defectPart" value={key} />
          <OptionInput
            kind="several"
            name={`defectPart.${key}`}
            label={text("reviews.fields.defectPart")}
            options={options}
            chosen={parts ?? []}
          />
        </>
      )}
    />
  );
}
