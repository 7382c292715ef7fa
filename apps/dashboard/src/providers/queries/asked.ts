import type { SubjectKind } from "@xep-loai/domain";

/** What every question of the dashboard is about: a unit in a year. */
export interface AskedUnit {
  readonly organisationId: string;
  readonly year: number;
}

/** … and the kind of subject counted there. */
export interface AskedSubjects extends AskedUnit {
  readonly subjectKind: SubjectKind;
}

/** … one group of them (a level, a kind of collective, a title group), decided results only or provisional ones too. */
export interface AskedFigures extends AskedSubjects {
  readonly group: string | null;
  readonly decidedOnly: boolean;
}
