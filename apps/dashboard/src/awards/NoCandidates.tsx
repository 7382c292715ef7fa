import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ShowMore, type ShowMoreProps } from "../ui/ShowMore.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { useRulesHere } from "../view/useRulesHere.ts";
import { useView } from "../view/useView.ts";
import { type AwardFilters, areNarrow, noFilters } from "./awardFilters.ts";

interface NoCandidatesProps extends FiltersInUrl<AwardFilters> {
  /** Narrowed to years in a row a page may find nobody while others follow. */
  readonly pages: ShowMoreProps["pages"];
}

/** Nobody to consider here, nobody who matches, or a year without rules. */
export function NoCandidates({ filters, change, pages }: NoCandidatesProps) {
  const text = useText();
  const view = useView();
  const organisation = useOrganisation(view).data?.name ?? "";
  const areRulesHere = useRulesHere();
  if (areNarrow(filters))
    return (
      <EmptyState
        title={text("awards.empty.filtered")}
        act={<Button onClick={() => change(noFilters)}>{text("awards.filters.clear")}</Button>}
      >
        {pages.hasNextPage && text("awards.empty.more")}
        {pages.hasNextPage && <ShowMore remaining={null} pages={pages} />}
      </EmptyState>
    );
  const advice = areRulesHere ? "advice" : "notHeld";
  return (
    <EmptyState title={text("awards.empty.title", { year: view.year, organisation })}>
      {text(`awards.empty.${advice}`, { year: view.year })}
    </EmptyState>
  );
}
