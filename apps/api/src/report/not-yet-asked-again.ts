import type { Text } from "@xep-loai/domain";
import { isBeingReworded } from "../classification/rewording.service.ts";
import type { Tx } from "../shared/tx.ts";
import type { Asked } from "./summary-source.ts";

/** Said beside a table that rests on what the rules found, while a new release asks them again; null: it is through. */
export const notYetAskedAgain = async (tx: Tx, { organisation: { year } }: Asked): Promise<Text | null> =>
  (await isBeingReworded(tx, year)) ? note : null;

const note: Text = {
  vi: "Phần mềm vừa được nâng cấp và đang rà soát lại mọi kết quả của năm này: bảng có thể còn thiếu hoặc theo bản phần mềm trước; lập lại bảng khi rà soát xong.",
  en: "A new release is checking every result of this year again: this table may lack some or show what the release before found; make it again when that is done.",
};
