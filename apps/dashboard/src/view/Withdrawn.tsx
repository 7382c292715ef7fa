import WithdrawnIcon from "@mui/icons-material/UndoOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";
import styles from "./Withdrawn.module.css";

interface WithdrawnProps {
  readonly at: string;
  /** Whose account. */
  readonly by: string;
  readonly reason: string;
}

/** That something was taken back, by whom, when and why. */
export function Withdrawn({ at, by, reason }: WithdrawnProps) {
  const text = useText();
  const { moment } = useFigures();
  return (
    <p className={styles.withdrawn}>
      <Mark tone="quiet" icon={WithdrawnIcon}>
        {text("acts.withdrawn")}
      </Mark>{" "}
      {text("acts.withdrawnBy", { name: by, moment: moment(at), reason })}
    </p>
  );
}
