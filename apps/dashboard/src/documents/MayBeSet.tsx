import FixedIcon from "@mui/icons-material/LockOutlined";
import OpenIcon from "@mui/icons-material/TuneOutlined";
import { useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";

/** Whether a lower document may set a value. */
export function MayBeSet({ delegable }: { readonly delegable: boolean }) {
  const text = useText();
  return (
    <Mark tone="quiet" icon={delegable ? OpenIcon : FixedIcon}>
      {text(delegable ? "documents.parameters.may" : "documents.parameters.mayNot")}
    </Mark>
  );
}
