import type { ReviewPlace } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { SelectInput } from "../ui/SelectInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { FieldGroup } from "./FieldGroup.tsx";

/** Before whom a person is reviewed, of a review that is not recorded yet. */
export function PlaceFields({ places }: { places: readonly ReviewPlace[] }) {
  const text = useText();
  const [first = null] = places;
  if (first === null) return null;
  return (
    <FieldGroup title={text("reviews.fields.where")}>
      <SelectInput
        required
        name="place"
        label={text("reviews.fields.place")}
        options={places.map((value) => ({ value, name: text(`reviews.place.${value}`) }))}
        value={places.length === 1 ? first : null}
      />
      <TextInput
        name="placeName"
        label={text("reviews.fields.placeName")}
        hint={text("reviews.fields.placeNameHint")}
      />
    </FieldGroup>
  );
}
