import type { ReactNode } from "react";
import { useText } from "../i18n/useText.ts";
import { EndedUnit } from "./EndedUnit.tsx";
import { Header } from "./Header.tsx";
import { Navigation } from "./Navigation.tsx";
import { ReadAsOf } from "./ReadAsOf.tsx";
import styles from "./Shell.module.css";

interface FrameProps {
  /** The bar that says what is looked at; none where that is not known. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** Header line, navigation and content: they stand even where the content breaks. */
export function Frame({ bar, children }: FrameProps) {
  const text = useText();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#noi-dung">
        {text("shell.skipToContent")}
      </a>
      <Header />
      <div className={styles.navigation}>
        <div className={styles.stays}>
          <Navigation />
        </div>
      </div>
      {bar}
      <main id="noi-dung" tabIndex={-1} className={styles.main}>
        <ReadAsOf />
        <EndedUnit />
        {children}
      </main>
    </div>
  );
}
