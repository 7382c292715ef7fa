import type { Text } from "@xep-loai/domain";
import type { Locale } from "../shared/viewer.ts";

/** Choices side by side, a box before each, the chosen one full. */
export const boxes = (choices: readonly Text[], chosen: number | null, locale: Locale): string =>
  choices.map((choice, at) => boxed(choice, at === chosen, locale)).join("    ");

export const boxed = (choice: Text, isChosen: boolean, locale: Locale): string =>
  `${isChosen ? "■" : "□"}\u00a0${choice[locale].replaceAll(" ", "\u00a0")}`;
