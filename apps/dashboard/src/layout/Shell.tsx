import { type ReactNode, Suspense } from "react";
import { SetUpFirst } from "../account/index.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import { LoadingState } from "../ui/LoadingState.tsx";
import { ViewGate } from "../view/ViewGate.tsx";
import { BrokenPage } from "./BrokenPage.tsx";
import { ContextBar } from "./ContextBar.tsx";
import { ContextSlot } from "./contextSlot.tsx";
import { Frame } from "./Frame.tsx";
import { PageBoundary } from "./PageBoundary.tsx";

/** Every page: header line, navigation, the bar that says what is looked at, the content. */
export function Shell({ children }: { children: ReactNode }) {
  const viewer = useViewer().data;
  if (viewer?.isPasswordDue || viewer?.isSecondFactorDue)
    return (
      <Suspense fallback={<LoadingState />}>
        <SetUpFirst />
      </Suspense>
    );
  return (
    <PageBoundary instead={<BrokenFrame />}>
      <ViewGate>
        <ContextSlot>
          <Frame bar={<ContextBar />}>
            <PageBoundary instead={<BrokenPage />}>
              <Suspense fallback={<LoadingState />}>{children}</Suspense>
            </PageBoundary>
          </Frame>
        </ContextSlot>
      </ViewGate>
    </PageBoundary>
  );
}

/** Not even the view can be told: header and menu still lead out. */
const BrokenFrame = () => (
  <Frame>
    <BrokenPage />
  </Frame>
);
