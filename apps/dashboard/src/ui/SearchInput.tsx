import { useEffect, useRef, useState } from "react";
import styles from "./SearchInput.module.css";

const pauseMs = 250;

interface SearchInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/**
 * Words to look for; asks once the reader pauses, not with every letter. Only words that came from elsewhere, a link or a
 * cleared filter, take the place of what is being typed.
 */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  useEffect(() => {
    if (value !== asked.current) setTyped(value);
    asked.current = value;
  }, [value]);
  useEffect(() => {
    const words = typed.trim();
    if (words === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = words;
      onChange(words);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
