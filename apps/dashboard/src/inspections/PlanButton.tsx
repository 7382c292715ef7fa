import AddIcon from "@mui/icons-material/AddOutlined";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { paths } from "../view/paths.ts";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useMay } from "../view/useMay.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { inspectors } from "./inspectors.ts";

/** Leads to a new notice, where the viewer may give one and there is something to inspect. */
export function PlanButton() {
  const text = useText();
  const link = useViewLink();
  const notNow = useWhyNotPlan();
  return (
    <ActButton
      variant="contained"
      startIcon={<AddIcon />}
      component={Link}
      to={link(`${paths.inspections}/moi`)}
      notNow={notNow}
    >
      {text("inspections.plan.act")}
    </ActButton>
  );
}

function useWhyNotPlan(): string | null {
  const text = useText();
  const view = useView();
  const may = useMay(inspectors, view);
  const isClosed = useIsYearClosed(view.year);
  const organisation = useOrganisation(view).data;
  if (!may) return text("inspections.plan.notYours");
  if (isClosed) return text("acts.yearClosed", { year: view.year });
  return organisation?.childCount === 0 ? text("inspections.plan.nothingBelow") : null;
}
