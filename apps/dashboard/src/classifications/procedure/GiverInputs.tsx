import { useText } from "../../i18n/useText.ts";
import type { Opinion } from "../../providers/queries/procedure.ts";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { opinionKinds } from "./opinionKinds.ts";

interface GiverInputsProps {
  readonly isOfMember: boolean;
  readonly of: Partial<Opinion>;
}

/** Whose opinion it is; where that is known already it is said and not asked. */
export function GiverInputs({ isOfMember, of: { kind, giver } }: GiverInputsProps) {
  const text = useText();
  if (giver !== undefined)
    return (
      <p>
        <strong>{giver}</strong>
      </p>
    );
  return (
    <>
      {isOfMember && (
        <SelectInput
          required
          name="kind"
          label={text("procedure.act.kind")}
          value={kind ?? null}
          options={opinionKinds.map((value) => ({ value, name: text(`procedure.opinionKind.${value}`) }))}
        />
      )}
      <TextInput required name="giver" label={text("procedure.act.giver")} hint={text("procedure.act.giverHint")} />
    </>
  );
}
