import { bringOverview } from "../overview/index.ts";
import { bringWords } from "../providers/i18nProvider.ts";
import { cyclesQuestion } from "../providers/queries/cycles.ts";
import { viewerQuestion } from "../providers/queries/viewer.ts";
import { queryClient } from "../providers/queryClient.ts";
import { wasSignedIn } from "../providers/signedIn.ts";
import { paths } from "../view/paths.ts";

/** The frame of every page, with its words. */
export async function bringShell() {
  const [{ Shell }] = await Promise.all([import("./Shell.tsx"), bringWords()]);
  return Shell;
}

/** Brings at once, side by side, what would else be asked for one after the other; what fails is asked for again where it is needed. */
export function bringAhead({ pathname }: Pick<Location, "pathname">): void {
  void queryClient.prefetchQuery(viewerQuestion);
  if (!wasSignedIn()) return;
  void queryClient.prefetchQuery(cyclesQuestion);
  const pages = [bringShell(), ...(isStart(pathname) ? [bringOverview()] : [])];
  void Promise.allSettled(pages);
}

const isStart = (pathname: string): boolean => pathname === "/" || pathname === paths.overview;
