import AddIcon from "@mui/icons-material/AddOutlined";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { draftPath } from "../view/paths.ts";
import { useHolds } from "../view/useHolds.ts";
import { useMay } from "../view/useMay.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { documentRoles } from "./documentRoles.ts";
import { useNewestYear, useSameRuleYear } from "./useRuleYear.ts";

/** Leads to a new document of the unit, where the viewer may write one; who never writes any does not see it. */
export function AddDocument() {
  const text = useText();
  const link = useViewLink();
  const { organisationId } = useView();
  const sameYear = useSameRuleYear();
  const may = useMay(documentRoles, { organisationId, year: useNewestYear() });
  if (!useHolds(documentRoles)) return null;
  return (
    <ActButton
      variant="contained"
      startIcon={<AddIcon />}
      component={Link}
      to={link(draftPath(null), {}, sameYear)}
      notNow={may ? null : text("documents.add.notYours")}
    >
      {text("documents.add.act")}
    </ActButton>
  );
}
