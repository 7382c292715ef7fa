import { type ComponentType, useEffect, useState } from "react";
import type { BelowFiguresProps } from "./BelowFigures.tsx";

type Part = ComponentType<BelowFiguresProps>;

let brought: Part | null = null;

/** What stands below the figures; null until it is there. It is brought once the figures are drawn, so that they do not wait for it. */
export function useBelowFigures(): Part | null {
  const [part, setPart] = useState(() => brought);
  useEffect(() => {
    if (part === null) void bring().then((shown) => setPart(() => shown));
  }, [part]);
  return part;
}

async function bring(): Promise<Part> {
  brought = (await import("./BelowFigures.tsx")).BelowFigures;
  return brought;
}
