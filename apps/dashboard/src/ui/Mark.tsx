import type SvgIcon from "@mui/material/SvgIcon";
import styles from "./Mark.module.css";

interface MarkProps {
  readonly tone: "red" | "amber" | "quiet";
  readonly icon: typeof SvgIcon;
  readonly children: string;
}

/** A state: always an icon and a word, never colour alone. */
export function Mark({ tone, icon: Icon, children }: MarkProps) {
  return (
    <span className={`${styles.mark} ${styles[tone]}`} title={children}>
      <Icon aria-hidden fontSize="inherit" />
      <span>{children}</span>
    </span>
  );
}
