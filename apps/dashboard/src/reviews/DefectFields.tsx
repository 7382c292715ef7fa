import { Seat } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { CodeInput } from "./CodeInput.tsx";
import { RowGroup } from "./RowGroup.tsx";
import { useRows } from "./useRows.ts";

/** Three are asked, or as many as are recorded. */
const askedOf = (seats: readonly Seat[] | null): number[] =>
  Array.from({ length: Math.max(3, seats?.length ?? 0) }, (_, at) => at + 1);

/** Of every defect the report names: who is responsible, in the order named (HD 21, II.A.3.1, closing paragraph). */
export function DefectFields({ defects }: { defects: ReviewMinutes["defects"] }) {
  const text = useText();
  const list = useRows(defects ?? []);
  return (
    <RowGroup
      name="defects"
      label={text("reviews.fields.defectsLead")}
      addLabel={text("reviews.fields.addDefect")}
      list={list}
      fieldsOf={(seats, key) =>
        askedOf(seats).map((no) => (
          <CodeInput
            key={no}
            name={`defect.${no}.${key}`}
            label={text("reviews.fields.responsible", { no })}
            codes={Object.values(Seat)}
            nameOf={(seat) => text(`reviews.seat.${seat}`)}
            value={seats?.[no - 1]}
          />
        ))
      }
    />
  );
}
