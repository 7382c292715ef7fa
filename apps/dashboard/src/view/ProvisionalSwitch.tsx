import { useText } from "../i18n/useText.ts";
import { Tick } from "../ui/Tick.tsx";
import { useChangeView, useView } from "./useView.ts";

/** Decided results only, or provisional ones too. */
export function ProvisionalSwitch() {
  const text = useText();
  const { decidedOnly } = useView();
  const change = useChangeView();
  return (
    <Tick
      label={text("overview.provisional")}
      checked={!decidedOnly}
      onChange={(provisional) => change({ decidedOnly: !provisional })}
    />
  );
}
