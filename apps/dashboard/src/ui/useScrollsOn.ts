import { type RefObject, useEffect, useState } from "react";

/** Whether something of a frame lies beyond its right edge. */
export function useScrollsOn(frame: RefObject<HTMLElement | null>): boolean {
  const [scrollsOn, setScrollsOn] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () => setScrollsOn(element.scrollWidth - element.clientWidth - element.scrollLeft > 1);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [frame]);
  return scrollsOn;
}
