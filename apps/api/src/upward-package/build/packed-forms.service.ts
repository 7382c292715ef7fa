import { formOf, packOf, type SubjectKind } from "@xep-loai/domain";
import { subjectForms } from "../../form-entry/subject-forms.service.ts";
import { filledPaper } from "../../form-paper/filled-paper.service.ts";
import type { Standing } from "../../organisation/standing.service.ts";
import type { PaperDocument } from "../../paper/paper-document.ts";
import { fileSystemName } from "../../shared/attachment.ts";
import { isRefused } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";

/** A filled form the recipient decides on. */
export interface PackedForm {
  readonly path: string;
  /** «Mẫu 01». */
  readonly title: string;
  /** Whose it is. */
  readonly of: string;
  readonly isOfPerson: boolean;
  readonly paper: PaperDocument;
}

interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
}

/**
 * The forms of the unit itself and of its collectives, whom the superior rates, and from a province those of whom the
 * Politburo or the Secretariat manages (HD 21, III.2); each that something is written on. Those of members stay where
 * they are rated: the list of dossiers tells of them.
 */
export async function packedForms(tx: Tx, viewer: Viewer, organisation: Standing): Promise<PackedForm[]> {
  const toCentre = packOf(organisation.level)?.papers.includes("DOSSIERS_MANAGED_BY_CENTRE") ?? false;
  const { year, id } = organisation;
  const subjects = await rows<Subject>(tx, subjectsSql, [year, id, toCentre]);
  const forms: PackedForm[] = [];
  for (const subject of subjects) forms.push(...(await formsOf(tx, viewer, year, subject)));
  return forms;
}

async function formsOf(tx: Tx, viewer: Viewer, year: number, { id, kind, name }: Subject): Promise<PackedForm[]> {
  const found = await subjectForms(tx, { year, classificationId: id });
  const packed: PackedForm[] = [];
  for (const { formId } of isRefused(found) ? [] : found.forms) {
    const filled = await filledPaper(tx, viewer, { year, classificationId: id, formId });
    if (isRefused(filled) || !filled.isWritten) continue;
    const title = formOf(formId).name[viewer.locale];
    const path = `bieu-mau/${fileSystemName(`${title} – ${name}`).slice(0, longestName)} – ${id}.pdf`;
    packed.push({ path, title, of: name, isOfPerson: kind === "LEADER", paper: filled.paper });
  }
  return packed;
}

/** Letters, of up to three bytes each, of a name that every file system takes. */
const longestName = 60;

/** A unit has a few collectives, the Centre manages a few dozen people of a province. */
const most = 200;

const managedByCentre = `
  exists (select from procedure_record p where p.year = c.year and p.classification_id = c.id
    and (p.managed_by in ('POLITBURO', 'SECRETARIAT') or p.decided_by in ('POLITBURO', 'SECRETARIAT')))`;

const subjectsSql = `
  select c.id::text as id, c.subject_kind as kind, c.subject_name as name
    from classification c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
   where c.year = $1 and c.state <> 'CANCELLED'
     and (c.organisation_id = $2 and c.subject_kind in ('ORG', 'COLLECTIVE')
       or $3 and c.subject_kind in ('COLLECTIVE', 'LEADER') and o.ancestors @> array[$2::int] and ${managedByCentre})
   order by array_position('{ORG,COLLECTIVE,LEADER}'::text[], c.subject_kind), c.subject_name, c.id limit ${most}`;
