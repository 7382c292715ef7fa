import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { ErrorState } from "../ui/ErrorState.tsx";
import { paths } from "../view/paths.ts";

/** The browser failed to draw a page, or to fetch its program after an update. */
export function BrokenPage() {
  const text = useText();
  const ways = (
    <>
      <Button variant="outlined" component={Link} to={paths.overview}>
        {text("states.toOverview")}
      </Button>
      <Button variant="outlined" onClick={() => window.location.reload()}>
        {text("states.broken.reload")}
      </Button>
    </>
  );
  return <ErrorState title={text("states.broken.title")} advice={text("states.broken.advice")} act={ways} />;
}
