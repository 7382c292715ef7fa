import { useEffect, useState } from "react";

const pauseMs = 180;

/** The value once it has stopped changing: one question per word typed, not one per letter. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
