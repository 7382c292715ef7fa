import { useEffect, useState } from "react";

const aWordMs = 180;

/** The value once it has stopped changing: one question per word typed, not one per letter. */
export function useSettled<T>(value: T, pauseMs = aWordMs): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
