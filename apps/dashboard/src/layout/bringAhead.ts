import { bringOverview } from "../overview/index.ts";
import { bringWords } from "../providers/i18nProvider.ts";
import { cyclesQuestion } from "../providers/queries/cyclesQuestion.ts";
import { viewerQuestion } from "../providers/queries/viewer.ts";
import { queryClient } from "../providers/queryClient.ts";
import { wasSignedIn } from "../providers/signedIn.ts";
import { paths } from "../view/paths.ts";
import { bringFigures } from "./bringFigures.ts";

/** The frame of every page, with its words; at the start also its page: drawn after the frame it would wait again. */
export async function bringShell() {
  const [{ Shell }] = await Promise.all([import("./Shell.tsx"), bringWords(), bringStart(location)]);
  return Shell;
}

/** Brings at once, side by side, what would else be asked for one after the other; what fails is asked for again where it is needed. */
export function bringAhead({ pathname, search }: Pick<Location, "pathname" | "search">): void {
  void queryClient.prefetchQuery(viewerQuestion);
  if (!wasSignedIn()) return;
  void queryClient.prefetchQuery(cyclesQuestion);
  const figures = isStart(pathname) ? [bringFigures(new URLSearchParams(search))] : [];
  void Promise.allSettled([bringShell(), ...figures]);
}

/** Without it the frame comes all the same, and asks for the page once more. */
async function bringStart({ pathname }: Pick<Location, "pathname">): Promise<void> {
  if (isStart(pathname)) await bringOverview().catch(() => undefined);
}

const isStart = (pathname: string): boolean => pathname === "/" || pathname === paths.overview;
