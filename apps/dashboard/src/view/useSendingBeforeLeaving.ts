import { useEffect, useRef } from "react";

/** What is kept as it is typed, and may still have to be sent. */
interface Sending {
  readonly send: () => unknown;
  readonly isWaiting: () => boolean;
}

/** What waits is sent when the connection is back and when the page is left; a closing window asks first. */
export function useSendingBeforeLeaving(sending: Sending): void {
  const latest = useRef(sending);
  useEffect(() => {
    latest.current = sending;
  });
  useEffect(() => {
    const send = () => void latest.current.send();
    const leaving = (event: BeforeUnloadEvent) => {
      if (!latest.current.isWaiting()) return;
      send();
      event.preventDefault();
    };
    window.addEventListener("online", send);
    window.addEventListener("beforeunload", leaving);
    return () => {
      window.removeEventListener("online", send);
      window.removeEventListener("beforeunload", leaving);
      send();
    };
  }, []);
}
