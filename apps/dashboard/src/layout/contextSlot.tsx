import { createContext, type ReactNode, useContext, useState } from "react";
import { createPortal } from "react-dom";

interface Slot {
  readonly place: HTMLElement | null;
  readonly setPlace: (place: HTMLElement | null) => void;
}

const SlotContext = createContext<Slot>({ place: null, setPlace: () => undefined });

/** Lets a page put its own filters into the context bar, which stands outside of it. */
export function ContextSlot({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return <SlotContext value={{ place, setPlace }}>{children}</SlotContext>;
}

/** Where the filters of the page appear. */
export function ContextSlotPlace({ className }: { className: string | undefined }) {
  const { setPlace } = useContext(SlotContext);
  return <div ref={setPlace} className={className} />;
}

/** Filters of a page, shown in the context bar. */
export function InContextBar({ children }: { children: ReactNode }) {
  const { place } = useContext(SlotContext);
  return place && createPortal(children, place);
}
