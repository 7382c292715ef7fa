import { DocumentKind } from "@xep-loai/domain";
import type { Document } from "../../providers/queries/document.ts";
import { dayFromField, dayToField } from "../../ui/dayField.ts";
import type { FormValues } from "../../view/formValues.ts";

/** The head of a document as it is typed. */
export interface Head {
  readonly number: string;
  readonly kind: DocumentKind;
  /** As the documents write it: 01/11/2021. */
  readonly issuedOn: string;
  readonly issuer: string;
  readonly title: string;
  readonly appliesTo: string;
  readonly yearFrom: number;
  /** null: until replaced. */
  readonly yearTo: number | null;
}

/** What a new document begins with. */
export const newHead = (yearFrom: number): Head => ({
  number: "",
  kind: "GUIDANCE",
  issuedOn: "",
  issuer: "",
  title: "",
  appliesTo: "",
  yearFrom,
  yearTo: null,
});

/** The head of a document, to be changed or said anew. What a board writes is written in one language. */
export const headOf = ({ number, kind, issuedOn, issuer, title, appliesTo, years }: Document): Head => ({
  number: number ?? "",
  kind: kind ?? "GUIDANCE",
  issuedOn: issuedOn === null ? "" : dayToField(issuedOn),
  issuer: issuer?.vi ?? "",
  title: title.vi,
  appliesTo: appliesTo?.vi ?? "",
  yearFrom: years.from,
  yearTo: years.to,
});

/** The head as its fields say it. */
export const headFrom = (given: FormValues): Head => ({
  number: given.text("number"),
  kind: Object.values(DocumentKind).find((kind) => kind === given.text("kind")) ?? "GUIDANCE",
  issuedOn: given.text("issuedOn"),
  issuer: given.text("issuer"),
  title: given.text("title"),
  appliesTo: given.text("appliesTo"),
  yearFrom: Number(given.text("yearFrom")),
  yearTo: given.text("yearTo") === "" ? null : Number(given.text("yearTo")),
});

/** As the API takes it. */
export const headInput = ({ issuedOn, appliesTo, ...head }: Head) => ({
  ...head,
  issuedOn: dayFromField(issuedOn) ?? "",
  appliesTo: appliesTo || null,
});
