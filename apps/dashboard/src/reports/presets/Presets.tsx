import Button from "@mui/material/Button";
import { useState } from "react";
import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { AskedTable } from "../../providers/queries/summaryTable.ts";
import { useTablePresets } from "../../providers/queries/tablePresets.ts";
import { PresetDialog } from "./PresetDialog.tsx";

/** Mẫu bảng đã lưu: tables with their filters, opened again with one press. */
export function Presets({ asked }: { asked: AskedTable }) {
  const text = useText();
  const { count } = useFigures();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useTablePresets(asked);
  if (!data) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setIsOpen(true)}>
        {text("reports.presets.open", { count: count(data.nodes.length) })}
      </Button>
      {isOpen && <PresetDialog asked={asked} presets={data} onClose={() => setIsOpen(false)} />}
    </>
  );
}
