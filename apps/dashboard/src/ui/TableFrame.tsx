import { type ReactNode, useRef } from "react";
import table from "./table.module.css";
import { useScrollsOn } from "./useScrollsOn.ts";

interface TableFrameProps {
  /** What stands in the table. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A wide table scrolls in its own frame, by keyboard too; a shade at its right edge says that there is more. */
export function TableFrame({ label, className = "", children }: TableFrameProps) {
  const frame = useRef<HTMLElement>(null);
  const scrollsOn = useScrollsOn(frame);
  return (
    <div className={`${table.edge} ${scrollsOn ? table.more : ""}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section ref={frame} className={`${table.frame} ${className}`} tabIndex={0} aria-label={label}>
        {children}
      </section>
    </div>
  );
}
