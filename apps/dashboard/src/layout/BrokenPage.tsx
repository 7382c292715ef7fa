import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { ErrorState } from "../ui/ErrorState.tsx";

/** The browser failed to draw a page, or to fetch its program after an update. */
export function BrokenPage() {
  const text = useText();
  const reload = (
    <Button variant="outlined" onClick={() => window.location.reload()}>
      {text("states.broken.reload")}
    </Button>
  );
  return <ErrorState title={text("states.broken.title")} advice={text("states.broken.advice")} act={reload} />;
}
