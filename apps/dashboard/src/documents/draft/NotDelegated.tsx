import RefusedIcon from "@mui/icons-material/DoNotDisturbOnOutlined";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { ValueInForce } from "../../providers/queries/parameterFields.ts";
import { Mark } from "../../ui/Mark.tsx";

/** Said of a value before it is stated in vain: which one will be used. */
export function NotDelegated({ inForce: { shown } }: { readonly inForce: ValueInForce }) {
  const text = useText();
  const said = useSaid();
  return (
    <div>
      <Mark tone="amber" icon={RefusedIcon}>
        {text("drafts.notDelegated", { used: said(shown.text) })}
      </Mark>
    </div>
  );
}
