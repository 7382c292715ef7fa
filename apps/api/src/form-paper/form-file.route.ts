import { FormId, formOf } from "@xep-loai/domain";
import type { Request } from "express";
import { z } from "zod";
import { noteSeen } from "../audit/note-seen.service.ts";
import type { PaperDocument, PaperHeads } from "../paper/paper-document.ts";
import { paperWords } from "../paper/paper-words.ts";
import { paperWriters } from "../paper/paper-writers.ts";
import { fileSystemName } from "../shared/attachment.ts";
import type { Context } from "../shared/context.ts";
import type { OutgoingFile } from "../shared/file-route.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { refuseUnseen } from "../shared/refuse-unseen.ts";
import { Locale, type Viewer } from "../shared/viewer.ts";
import { adjustedPaper } from "./adjusted-paper.service.ts";
import { filledPaper } from "./filled-paper.service.ts";
import { paperOfForm } from "./paper-of-form.ts";
import { rest } from "./room.ts";

const address = z.object({ form: z.enum(FormId), format: z.enum(["docx", "pdf"]) });

const subject = z.object({
  classificationId: z.string(),
  year: z.coerce.number().pipe(z.int32()),
  locale: z.enum(Locale).optional(),
});
/** A result without its year is no blank form. */
const nobody = z.strictObject({ locale: z.enum(Locale).optional() });

interface NamedPaper {
  readonly paper: PaperDocument;
  /** Whom it is about; empty: a blank. */
  readonly of: string;
}

/** GET /forms/FORM_01.docx?classificationId=…&year=…: the form with what stands on it; without a result a blank one. */
export async function formFile(context: Context, { params, query }: Request): Promise<OutgoingFile | Refused> {
  const [where, asked] = [address.safeParse(params), subject.or(nobody).safeParse(query)];
  if (!where.success || !asked.success) return refuse("BAD_INPUT");
  const { viewer, account } = context;
  if (viewer === null) return refuseUnseen(account);
  const { form, format } = where.data;
  const reader = { ...viewer, locale: asked.data.locale ?? viewer.locale };
  const found =
    "classificationId" in asked.data ? await filled(context, reader, form, asked.data) : blank(form, reader);
  if (isRefused(found)) return found;
  const name = fileSystemName(`${formOf(form).name[reader.locale]}${found.of}`);
  return {
    type: format,
    name: `${name}.${format}`,
    isRead: true,
    write: (response) => paperWriters[format](found.paper, response),
  };
}

const blank = (form: FormId, { locale }: Viewer): NamedPaper => ({
  paper: paperOfForm({ form: formOf(form), values: {}, locale }, openHeads(locale), true),
  of: "",
});

/** Who is above and who issues are written by hand. */
const openHeads = (locale: Locale): PaperHeads => ({
  ...{ superior: rest, issuer: rest, number: null },
  placeAndDay: paperWords.openPlaceAndDay[locale],
});

/** Who opens the file of a person is kept. */
async function filled(
  { transaction }: Context,
  viewer: Viewer,
  formId: FormId,
  { classificationId, year }: z.infer<typeof subject>,
): Promise<NamedPaper | Refused> {
  const tx = await transaction.open(viewer);
  const found =
    formId === "FORM_03_2025"
      ? await adjustedPaper(tx, viewer, { classificationId, year })
      : await filledPaper(tx, viewer, { formId, classificationId, year });
  if (isRefused(found)) return found;
  await transaction.act(viewer, [], (tx) => noteSeen(tx, { year, id: classificationId }));
  return { paper: found.paper, of: ` – ${found.subjectName} – ${year}` };
}
