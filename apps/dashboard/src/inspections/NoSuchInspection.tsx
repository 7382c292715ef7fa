import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** There is none of this number, or it is outside the scope of the viewer. */
export function NoSuchInspection() {
  const text = useText();
  const link = useViewLink();
  return (
    <EmptyState
      title={text("inspections.notFound.title")}
      act={
        <Button variant="outlined" component={Link} to={link(paths.inspections)}>
          {text("inspections.toList")}
        </Button>
      }
    >
      {text("inspections.notFound.advice")}
    </EmptyState>
  );
}
