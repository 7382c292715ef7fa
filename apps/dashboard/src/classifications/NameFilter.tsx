import { useEffect, useState } from "react";
import { useText } from "../i18n/useText.ts";
import styles from "./ClassificationList.module.css";

const pauseMs = 250;

interface NameFilterProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** Asks once the reader pauses, not with every letter. */
export function NameFilter({ name, onChange }: NameFilterProps) {
  const text = useText();
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  useEffect(() => {
    if (typed.trim() === name) return;
    const timer = setTimeout(() => onChange(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, name, onChange]);
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={text("classifications.list.search")}
      placeholder={text("classifications.list.search")}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
