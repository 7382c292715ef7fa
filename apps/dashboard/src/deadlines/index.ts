import { lazy } from "react";

/** Its pages come when they are opened. */
export const Deadlines = lazy(async () => ({ default: (await import("./Deadlines.tsx")).Deadlines }));
export const DossierShow = lazy(async () => ({ default: (await import("./DossierShow.tsx")).DossierShow }));
