import { tiersHighestFirst } from "@xep-loai/domain";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { useRecordOpinion } from "../../providers/acts/procedure.ts";
import type { Opinion, Procedure } from "../../providers/queries/procedure.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { useTierNames } from "../../ui/tierNames.ts";
import { ActDialog } from "../../view/ActDialog.tsx";
import type { FormValues } from "../../view/formValues.ts";
import { todayInVietnam } from "../../view/today.ts";
import { GiverInputs } from "./GiverInputs.tsx";
import { opinionIn } from "./opinionIn.ts";

interface OpinionDialogProps {
  readonly procedure: Procedure;
  /** Cells and the place of residence are heard of members alone. */
  readonly isOfMember: boolean;
  /** Whose it is, where that is known; the one to be put right, where there is one. */
  readonly of?: Partial<Opinion>;
  readonly onClose: () => void;
}

/** An opinion that was asked for, or given; the same giver's takes the place of the one before. */
export function OpinionDialog({ procedure, isOfMember, of = {}, onClose }: OpinionDialogProps) {
  const text = useText();
  const { full } = useTierNames();
  const act = useRecordOpinion();
  const { id, year, version } = procedure;
  const [isGiven, setGiven] = useState(of.givenOn !== null);
  const faultIn = (given: FormValues): string | null => {
    const { askedOn, givenOn } = opinionIn(given, of);
    if (givenOn !== null && givenOn > todayInVietnam()) return text("procedure.act.tooLate");
    return askedOn !== null && givenOn !== null && askedOn > givenOn ? text("procedure.act.askedFirst") : null;
  };
  return (
    <ActDialog
      title={text("procedure.act.opinion")}
      act={act}
      submitLabel={text("procedure.act.opinion")}
      onClose={onClose}
      faultIn={faultIn}
      variablesOf={(given) => ({ id, year, version, opinion: opinionIn(given, of) })}
    >
      <GiverInputs isOfMember={isOfMember} of={of} />
      <Tick label={text("procedure.act.isGiven")} checked={isGiven} onChange={setGiven} />
      <DayInput required={!isGiven} name="askedOn" label={text("procedure.act.askedOn")} value={of.askedOn} />
      {isGiven && (
        <>
          <DayInput
            required
            name="givenOn"
            label={text("procedure.act.givenOn")}
            value={of.givenOn ?? todayInVietnam()}
          />
          <SelectInput
            name="tier"
            label={text("procedure.act.opinionTier")}
            value={of.tier ?? ""}
            options={[
              { value: "", name: text("procedure.act.noTier") },
              ...tiersHighestFirst.map((tier) => ({ value: tier, name: full(tier) })),
            ]}
          />
          <TextInput name="content" rows={2} label={text("procedure.act.content")} value={of.content} />
          <TextInput name="attached" label={text("procedure.act.attached")} value={of.attached} />
        </>
      )}
    </ActDialog>
  );
}
