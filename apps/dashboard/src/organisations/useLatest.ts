import { useLayoutEffect, useRef } from "react";

/** The value of the last render, for work that goes on after it. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
