import type { Selection } from "@xep-loai/domain";
import type { StoredSelection } from "./award-answers.service.ts";

/** What a committee said, made already or only asked for. */
export type Said = Pick<StoredSelection, "isChosen" | "byBody" | "chosenOn">;

/** As the rules of awards read it. */
export const selectionOf = ({ isChosen, byBody, chosenOn }: Said): Selection => ({
  isChosen,
  chosenBy: byBody,
  chosenOn,
});
