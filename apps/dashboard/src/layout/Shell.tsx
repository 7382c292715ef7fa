import { type ReactNode, Suspense } from "react";
import { useText } from "../i18n/useText.ts";
import { LoadingState } from "../ui/LoadingState.tsx";
import { ViewGate } from "../view/ViewGate.tsx";
import { ContextBar } from "./ContextBar.tsx";
import { ContextSlot } from "./contextSlot.tsx";
import { Header } from "./Header.tsx";
import { Navigation } from "./Navigation.tsx";
import { PageBoundary } from "./PageBoundary.tsx";
import styles from "./Shell.module.css";

/** Every page: header line, navigation, the bar that says what is looked at, the content. */
export function Shell({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <ViewGate>
      <ContextSlot>
        <div className={styles.shell}>
          <a className={styles.skip} href="#noi-dung">
            {text("shell.skipToContent")}
          </a>
          <Header />
          <div className={styles.navigation}>
            <Navigation />
          </div>
          <ContextBar />
          <main id="noi-dung" tabIndex={-1} className={styles.main}>
            <PageBoundary>
              <Suspense fallback={<LoadingState />}>{children}</Suspense>
            </PageBoundary>
          </main>
        </div>
      </ContextSlot>
    </ViewGate>
  );
}
