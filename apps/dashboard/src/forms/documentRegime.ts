import { type Form, type Regime, ruleSetById } from "@xep-loai/domain";

/** The regime of the document a form belongs to; notices of inspections belong to that of 2016, whose cells they visit. */
export const documentRegime = ({ documentId }: Pick<Form, "documentId">): Regime =>
  ruleSetById(documentId)?.regime ?? "POINTS_2016";
