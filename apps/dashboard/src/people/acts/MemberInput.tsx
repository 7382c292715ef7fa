import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useState } from "react";
import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import { type MemberHit, useMemberSearch } from "../../providers/queries/members.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import { useSettled } from "../../view/useSettled.ts";

/** A member of the unit or below it, found by name; or the name of somebody outside the Party. */
export function MemberInput({ organisationId, year }: { organisationId: string; year: number }) {
  const text = useText();
  const { date } = useFigures();
  const [typed, setTyped] = useState("");
  const [hit, setHit] = useState<MemberHit | null>(null);
  const asked = useSettled(typed.trim());
  const { data } = useMemberSearch({ organisationId, year, text: hit?.fullName === asked ? "" : asked });
  const said = ({ fullName, birthDate, organisation }: MemberHit): string =>
    [fullName, birthDate && date(birthDate), organisation.name].filter(Boolean).join(" · ");
  return (
    <>
      <Autocomplete<MemberHit>
        value={hit}
        inputValue={typed}
        onInputChange={(_, value) => setTyped(value)}
        onChange={(_, found) => setHit(found)}
        options={[...(hit ? [hit] : []), ...(data?.nodes ?? []).filter(({ id }) => id !== hit?.id)]}
        filterOptions={(hits) => hits}
        getOptionLabel={({ fullName }) => fullName}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        renderOption={({ key, ...props }, found) => (
          <li key={key} {...props}>
            {said(found)}
          </li>
        )}
        noOptionsText={text("people.typeFirst")}
        renderInput={(params) => (
          <TextField {...params} label={text("peopleActs.member")} helperText={hit && said(hit)} />
        )}
      />
      <input type="hidden" name="memberId" value={hit?.id ?? ""} />
      {!hit && <TextInput name="fullName" label={text("peopleActs.outsider")} />}
    </>
  );
}
