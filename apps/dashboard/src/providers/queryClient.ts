import { QueryClient } from "@tanstack/react-query";
import { Unreachable } from "./problem.ts";

const aMinute = 60_000;

/** Only a lost connection is worth a second try: a refusal or a failure would answer the same again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: aMinute,
      networkMode: "always",
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof Unreachable && failures < 1,
    },
  },
});
