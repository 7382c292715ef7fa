import { useText } from "../../i18n/useText.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { OptionInput } from "../../ui/OptionInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { DecisionFields } from "./DecisionFields.tsx";
import type { ActedMember } from "./peopleActs.ts";

/** Who it is; of a member who is corrected also exemption and suspension. null: somebody new. */
export function PersonFields({ member }: { member: ActedMember | null }) {
  const text = useText();
  const servant = [
    { value: "yes", name: text("people.isServant") },
    { value: "no", name: text("people.noServant") },
  ];
  return (
    <>
      <TextInput required name="fullName" label={text("people.name")} value={member?.fullName} />
      <DayInput name="birthDate" label={text("people.born")} value={member?.birthDate} />
      <DayInput required name="admittedOn" label={text("people.admittedOn")} value={member?.admittedOn} />
      <DayInput
        name="officialOn"
        label={text("people.officialOn")}
        value={member?.officialOn}
        hint={text("peopleActs.probationary")}
      />
      <OptionInput
        required
        kind="one"
        name="isCivilServant"
        label={text("people.servant")}
        options={servant}
        chosen={member === null ? [] : member.isCivilServant ? "yes" : "no"}
      />
      {member && <Standing member={member} />}
    </>
  );
}

function Standing({ member }: { member: ActedMember }) {
  const text = useText();
  return (
    <>
      <DayInput name="exemptFrom" label={text("people.exemptFrom")} value={member.exemptFrom} />
      <DecisionFields of="exempt" decision={member.exemptDecision} />
      <DayInput name="suspendedFrom" label={text("people.suspendedFrom")} value={member.suspendedFrom} />
      <DayInput name="suspendedUntil" label={text("people.suspendedUntil")} value={member.suspendedUntil} />
      <DecisionFields of="suspended" decision={member.suspensionDecision} />
    </>
  );
}
