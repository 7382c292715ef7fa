import { pagesOf } from "../providers/pagesOf.ts";
import { cyclesQuestion } from "../providers/queries/cyclesQuestion.ts";
import { tierBreakdownQuestion } from "../providers/queries/tierBreakdownQuestion.ts";
import { viewerQuestion } from "../providers/queries/viewer.ts";
import { queryClient } from "../providers/queryClient.ts";
import { startView } from "../view/startView.ts";
import { viewFrom } from "../view/view.ts";

/** Asks for the figures of the overview once it is known whose they are, while its page is still on its way. */
export async function bringFigures(search: URLSearchParams): Promise<void> {
  const asked = [queryClient.ensureQueryData(viewerQuestion), queryClient.ensureQueryData(cyclesQuestion)] as const;
  const [viewer, cycles] = await Promise.all(asked);
  const start = viewer && startView(viewer, cycles, search);
  if (start) await queryClient.prefetchInfiniteQuery(pagesOf(tierBreakdownQuestion(viewFrom(search, start))));
}
