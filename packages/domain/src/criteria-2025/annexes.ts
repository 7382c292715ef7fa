import type { SubjectKind } from "../vocabulary/subject.ts";
import { annex1 } from "./annex-1.ts";
import { annex2 } from "./annex-2.ts";
import { annex3 } from "./annex-3.ts";
import { annex4 } from "./annex-4.ts";
import { annex5 } from "./annex-5.ts";
import type { CriterionItem } from "./criterion-item.ts";

export type Annex = 1 | 2 | 3 | 4 | 5;

/** The frame of criteria of QĐ 366, an annex each. */
export const criteria2025: Readonly<Record<Annex, readonly CriterionItem[]>> = {
  1: annex1,
  2: annex2,
  3: annex3,
  4: annex4,
  5: annex5,
};

/** The annex a subject is scored on: one for each post and period (QĐ 366, Điều 10, khoản 1–2). */
export function annexOf(
  subject: SubjectKind,
  person: { readonly isCentrallyManaged: boolean; readonly worksInPoliticalSystem: boolean },
): Annex {
  if (subject === "ORG" || subject === "COLLECTIVE") return 1;
  if (person.isCentrallyManaged) return 2;
  if (subject === "LEADER") return 3;
  return person.worksInPoliticalSystem ? 4 : 5;
}
