import { useText } from "../i18n/useText.ts";
import { useChangeView, useView } from "./useView.ts";

/** Decided results only, or provisional ones too. */
export function ProvisionalSwitch() {
  const text = useText();
  const { decidedOnly } = useView();
  const change = useChangeView();
  return (
    <label style={{ display: "inline-flex", alignItems: "center", gap: 6, fontSize: 13 }}>
      <input
        type="checkbox"
        checked={!decidedOnly}
        onChange={(event) => change({ decidedOnly: !event.target.checked })}
      />
      {text("overview.provisional")}
    </label>
  );
}
