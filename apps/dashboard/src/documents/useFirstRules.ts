import { Step } from "@xep-loai/domain";
import { useState } from "react";
import type { Rule } from "../providers/queries/rules.ts";
import type { ShowMoreProps } from "../ui/ShowMore.tsx";
import { usePrinting } from "../view/usePrinting.ts";

const atOnce = 50;

interface FirstRules {
  readonly shown: readonly Rule[];
  readonly pages: ShowMoreProps["pages"];
}

/** The first of many rules in the order of their steps, more on demand; paper has all of them. */
export function useFirstRules(rules: readonly Rule[]): FirstRules {
  const [most, setMost] = useState(atOnce);
  const isPrinting = usePrinting();
  const inOrder = Object.values(Step).flatMap((step) => rules.filter((rule) => rule.step === step));
  return {
    shown: isPrinting ? inOrder : inOrder.slice(0, most),
    pages: {
      hasNextPage: !isPrinting && rules.length > most,
      isFetchingNextPage: false,
      fetchNextPage: () => setMost(most + atOnce),
    },
  };
}
