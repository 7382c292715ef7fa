import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

export function NoSuchPage() {
  const text = useText();
  const link = useViewLink();
  const toOverview = (
    <Button variant="outlined" component={Link} to={link(paths.overview)}>
      {text("states.toOverview")}
    </Button>
  );
  return (
    <EmptyState title={text("states.noPage.title")} act={toOverview}>
      {text("states.noPage.advice")}
    </EmptyState>
  );
}
