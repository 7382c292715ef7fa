import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { rootIn, useViewer } from "../providers/queries/viewer.ts";
import { paths } from "./paths.ts";
import { useView, useViewLink } from "./useView.ts";

/** The way out of a unit that cannot be seen: the viewer's own in that year. */
export function BackToRoot() {
  const text = useText();
  const link = useViewLink();
  const viewer = useViewer().data;
  const { year } = useView();
  const root = viewer && (rootIn(viewer, year) ?? viewer.roots[0]);
  if (!root) return null;
  return (
    <Button variant="outlined" component={Link} to={link(paths.overview, { organisationId: root.id })}>
      {text("states.backToRoot")}
    </Button>
  );
}
