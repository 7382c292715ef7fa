import Button, { type ButtonProps } from "@mui/material/Button";
import { useId } from "react";
import styles from "./ActButton.module.css";

interface ActButtonProps extends Omit<ButtonProps, "disabled"> {
  /** Why it cannot be pressed; null or left out: it can. */
  readonly notNow?: string | null;
  /** Where it leads, with `component={Link}`. */
  readonly to?: string;
}

/** A button that says beside it why it cannot be pressed. */
export function ActButton({ notNow = null, ...button }: ActButtonProps) {
  const id = useId();
  if (notNow === null) return <Button {...button} />;
  return (
    <span className={styles.act}>
      <Button {...button} disabled aria-describedby={id} />
      <span id={id} className={styles.why}>
        {notNow}
      </span>
    </span>
  );
}
