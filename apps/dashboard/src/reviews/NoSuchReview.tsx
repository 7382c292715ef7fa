import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** The address names nobody reviewed in the year, or somebody outside the viewer's scope. */
export function NoSuchReview() {
  const text = useText();
  const link = useViewLink();
  return (
    <EmptyState
      title={text("reviews.show.notFound.title")}
      act={
        <Button variant="outlined" component={Link} to={link(paths.reviews)}>
          {text("reviews.show.back")}
        </Button>
      }
    >
      {text("reviews.show.notFound.advice")}
    </EmptyState>
  );
}
