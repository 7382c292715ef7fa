import MissingIcon from "@mui/icons-material/WarningAmberOutlined";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText.ts";
import { Mark } from "../../ui/Mark.tsx";

interface OpinionMissingProps {
  readonly giver: string;
  /** The act of recording it, for who may. */
  readonly children: ReactNode;
}

/** Somebody the documents want heard, and who was not even asked. */
export function OpinionMissing({ giver, children }: OpinionMissingProps) {
  return (
    <li>
      <strong>{giver}</strong>{" "}
      <Mark tone="amber" icon={MissingIcon}>
        {useText()("procedure.opinions.missing")}
      </Mark>
      {children}
    </li>
  );
}
