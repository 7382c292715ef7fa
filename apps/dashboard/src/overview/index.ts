import { type ComponentType, createElement, lazy, useState } from "react";

let here: ComponentType | undefined;

/** Brings its page before it is drawn. */
export async function bringOverview(): Promise<ComponentType> {
  here ??= (await import("./Overview.tsx")).Overview;
  return here;
}

const Later = lazy(async () => ({ default: await bringOverview() }));

/** Comes when it is opened. Brought before, it is drawn at once: what waited behind a fallback React holds back for a third of a second. */
export function Overview() {
  const [Shown] = useState(() => here ?? Later);
  return createElement(Shown);
}
