import styles from "./QuietButton.module.css";

interface QuietButtonProps {
  readonly onClick: () => void;
  /** Where the words alone do not say of whom. */
  readonly label?: string;
  readonly children: string;
}

/** An act that stands behind the text it is about, in the text's own line. */
export function QuietButton({ onClick, label, children }: QuietButtonProps) {
  return (
    <button type="button" className={`${styles.quiet} no-print`} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
