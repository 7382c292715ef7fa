import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { takeForSignedIn } from "../providers/signedIn.ts";

/** jsdom lays nothing out; charts only ask whether they are told. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// what a page shows comes in several steps; on a busy machine they take longer than the second that is waited otherwise
configure({ asyncUtilTimeout: 5_000 });

globalThis.ResizeObserver ??= SilentResizeObserver;

afterEach(() => {
  cleanup();
  takeForSignedIn(null);
  vi.unstubAllGlobals();
});
