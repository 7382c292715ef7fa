import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { type OrganisationHit, useOrganisationSearch } from "../providers/queries/organisationSearch.ts";
import { useSettled } from "../view/useSettled.ts";
import styles from "./OrganisationTree.module.css";
import { SearchHit } from "./SearchHit.tsx";

interface OrganisationSearchProps {
  readonly year: number;
  readonly onChoose: (hit: OrganisationHit) => void;
}

/** Finds a unit by its name without regard to diacritics; each hit shows where it stands. */
export function OrganisationSearch({ year, onChoose }: OrganisationSearchProps) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const asked = useSettled(typed.trim());
  const { data, isFetching } = useOrganisationSearch(asked, year);
  const isLong = typed.trim().length >= 2;
  const isWaiting = isLong && (isFetching || asked !== typed.trim());
  return (
    <Autocomplete<OrganisationHit>
      className={`${styles.search} no-print`}
      value={null}
      inputValue={typed}
      onInputChange={(_, value, reason) => reason !== "reset" && setTyped(value)}
      onChange={(_, hit) => {
        setTyped("");
        if (hit) onChoose(hit);
      }}
      options={isLong && !isWaiting ? (data ?? []) : []}
      filterOptions={(hits) => hits}
      getOptionLabel={({ organisation }) => organisation.name}
      getOptionKey={({ organisation }) => organisation.id}
      renderOption={(props, hit) => <SearchHit {...props} key={hit.organisation.id} hit={hit} />}
      loading={isWaiting}
      loadingText={text("organisations.tree.searching")}
      noOptionsText={text(isLong ? "organisations.tree.noHit" : "organisations.tree.typeMore", { year })}
      autoHighlight
      blurOnSelect
      clearOnBlur={false}
      forcePopupIcon={false}
      clearText={text("organisations.tree.clear")}
      renderInput={(params) => <TextField {...params} label={text("organisations.tree.search")} />}
    />
  );
}
