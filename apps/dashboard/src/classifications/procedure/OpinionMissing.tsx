import MissingIcon from "@mui/icons-material/WarningAmberOutlined";
import { useText } from "../../i18n/useText.ts";
import { Mark } from "../../ui/Mark.tsx";

/** Somebody the documents want heard, and who was not even asked. */
export function OpinionMissing({ giver }: { giver: string }) {
  return (
    <li>
      <strong>{giver}</strong>{" "}
      <Mark tone="amber" icon={MissingIcon}>
        {useText()("procedure.opinions.missing")}
      </Mark>
    </li>
  );
}
