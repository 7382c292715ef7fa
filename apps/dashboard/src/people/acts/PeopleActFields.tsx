import { LeavingReason, ReviewedCollectiveKind, Sector } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import { UnitInput } from "../../organisations/index.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { AppointmentFields } from "./AppointmentFields.tsx";
import { PersonFields } from "./PersonFields.tsx";
import type { ChosenAct } from "./peopleActs.ts";
import { useNewestYear } from "./useNewestYear.ts";

/** What an act needs, from which day, and by which decision. */
export function PeopleActFields({ chosen }: { chosen: ChosenAct }) {
  const text = useText();
  return (
    <>
      <OfAct chosen={chosen} />
      {chosen.act !== "ADMIT" && chosen.act !== "CORRECT" && (
        <DayInput required name="on" label={text("peopleActs.on")} hint={text("peopleActs.onHint")} />
      )}
      {chosen.act === "TRANSFER" && (
        <DayInput name="until" label={text("peopleActs.until")} hint={text("peopleActs.untilHint")} />
      )}
      <TextInput
        name="note"
        required={chosen.act === "CORRECT"}
        label={text(chosen.act === "CORRECT" ? "peopleActs.why" : "peopleActs.note")}
      />
    </>
  );
}

function OfAct({ chosen }: { chosen: ChosenAct }) {
  const text = useText();
  const year = useNewestYear();
  switch (chosen.act) {
    case "ADMIT":
      return (
        <>
          <UnitInput label={text("people.cell")} year={year} start={chosen.unit} />
          <PersonFields member={null} />
          <DayInput required name="from" label={text("peopleActs.from")} hint={text("peopleActs.fromHint")} />
        </>
      );
    case "TRANSFER":
      return <UnitInput label={text("peopleActs.toCell")} year={year} start={null} />;
    case "CORRECT":
      return <PersonFields member={chosen.member} />;
    case "LEAVE":
      return <ReasonInput />;
    case "APPOINT":
      return <AppointmentFields member={chosen.member} unit={chosen.unit} year={year} />;
    case "FOUND_COLLECTIVE":
      return <CollectiveFields />;
    default:
      return null;
  }
}

function ReasonInput() {
  const text = useText();
  const options = Object.values(LeavingReason).map((value) => ({ value, name: text(`peopleActs.reason.${value}`) }));
  return <SelectInput required name="reason" label={text("peopleActs.why")} options={options} value={null} />;
}

function CollectiveFields() {
  const text = useText();
  const kinds = Object.values(ReviewedCollectiveKind).map((value) => ({
    value,
    name: text(`reviews.collective.${value}`),
  }));
  const sectors = Object.values(Sector).map((value) => ({ value, name: text(`peopleActs.sector.${value}`) }));
  return (
    <>
      <SelectInput required name="kind" label={text("peopleActs.kind")} options={kinds} value={null} />
      <TextInput required name="name" label={text("peopleActs.collectiveName")} />
      <SelectInput name="sector" label={text("peopleActs.sectorOf")} options={sectors} value={null} />
    </>
  );
}
