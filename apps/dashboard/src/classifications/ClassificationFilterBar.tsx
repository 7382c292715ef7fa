import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { Choice } from "../ui/Choice.tsx";
import { SearchInput } from "../ui/SearchInput.tsx";
import { Tick } from "../ui/Tick.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { type ClassificationFilters, type ClassificationOutcome, outcomes } from "./classificationFilters.ts";

/** By name, by result, and how far down the list reaches. */
export function ClassificationFilterBar({ filters, change }: FiltersInUrl<ClassificationFilters>) {
  const text = useText();
  const nameOf = useOutcomeNames();
  return (
    <>
      <SearchInput
        label={text("classifications.list.search")}
        value={filters.name}
        onChange={(name) => change({ name })}
      />
      <Choice
        label={text("classifications.list.outcome")}
        any={text("classifications.list.anyOutcome")}
        options={useOutcomesHere().map((value) => ({ value, name: nameOf(value) }))}
        chosen={filters.outcome}
        onChoose={(outcome) => change({ outcome })}
      />
      {filters.quotaUseId ? (
        <Button onClick={() => change({ quotaUseId: null })}>{text("classifications.list.leaveScope")}</Button>
      ) : (
        <Tick
          label={text("classifications.list.includeBelow")}
          checked={!filters.onlyHere}
          onChange={(includeBelow) => change({ onlyHere: !includeBelow })}
        />
      )}
    </>
  );
}

/** A person is not newly founded, an organisation is not newly admitted, exempt or suspended. */
function useOutcomesHere(): readonly ClassificationOutcome[] {
  const { subjectKind } = useView();
  const isPerson = subjectKind === "MEMBER" || subjectKind === "LEADER";
  const others = isPerson ? ["NEWLY_FOUNDED"] : ["NEWLY_ADMITTED", "EXEMPT", "SUSPENDED"];
  return outcomes.filter((outcome) => !others.includes(outcome));
}

function useOutcomeNames(): (outcome: ClassificationOutcome) => string {
  const text = useText();
  const { full } = useTierNames();
  return (outcome) => {
    switch (outcome) {
      case "PENDING":
        return text("classifications.list.pending");
      case "NEWLY_FOUNDED":
      case "NEWLY_ADMITTED":
      case "EXEMPT":
      case "SUSPENDED":
        return `${text("words.notRated")}: ${text(`words.reason.${outcome}`)}`;
      default:
        return full(outcome);
    }
  };
}
