import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { RecordDialog } from "./RecordDialog.tsx";

/** «Ghi quyết định», for who decides above the unit. */
export function RecordDecision() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
        {text("quotas.raise.record")}
      </Button>
      {isOpen && <RecordDialog onClose={() => setOpen(false)} />}
    </>
  );
}
