import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useAddHoliday } from "../providers/acts/publicHoliday.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";

/** Adds a day off the product does not know: Tết of a year to come, a day that was moved. */
export function AddDayOff() {
  const text = useText();
  const act = useAddHoliday();
  const { year } = useView();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text("reviews.daysOff.add")}
      </Button>
      {isOpen && (
        <ActDialog
          title={text("reviews.daysOff.add")}
          act={act}
          submitLabel={text("reviews.daysOff.add")}
          onClose={close}
          variablesOf={(given) => ({ year, holiday: { day: given.day("day"), name: given.text("name") } })}
        >
          <DayInput required name="day" label={text("reviews.daysOff.day")} />
          <TextInput
            required
            name="name"
            label={text("reviews.daysOff.name")}
            hint={text("reviews.daysOff.nameHint")}
          />
        </ActDialog>
      )}
    </>
  );
}
