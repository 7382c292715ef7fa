import type { Checklist, DossierItem, Paper, PaperPer } from "./checklist.ts";

/** What decides how many papers a cell's dossier needs. */
export interface DossierOf {
  readonly hasCommittee: boolean;
  readonly members: number;
  /** Members subject to declaring assets and income. */
  readonly declaringMembers: number;
}

/** How many papers of each kind were received, by the paper's id; left out: none. */
export type PapersReceived = Readonly<Partial<Record<string, number>>>;

export interface PaperCount {
  readonly paper: Paper;
  readonly required: number;
  readonly received: number;
  readonly missing: number;
}

export interface ItemCount {
  readonly item: DossierItem;
  /** Asked of this cell; an item nobody is subject to is not. */
  readonly isApplicable: boolean;
  readonly isComplete: boolean;
  readonly papers: readonly PaperCount[];
}

export interface Completeness {
  readonly items: readonly ItemCount[];
  /** Items asked of this cell, and of those the complete ones. */
  readonly applicable: number;
  readonly complete: number;
  readonly isComplete: boolean;
}

/** What the dossier lacks. */
export function completenessOf(checklist: Checklist, of: DossierOf, received: PapersReceived): Completeness {
  const items = checklist.items.map((item) => countItem(item, of, received));
  const applicable = items.filter(({ isApplicable }) => isApplicable);
  const complete = applicable.filter(({ isComplete }) => isComplete);
  return {
    items,
    applicable: applicable.length,
    complete: complete.length,
    isComplete: complete.length === applicable.length,
  };
}

function countItem(item: DossierItem, of: DossierOf, received: PapersReceived): ItemCount {
  const papers = item.papers.map((paper) => countPaper(paper, of, received[paper.id] ?? 0));
  return {
    item,
    isApplicable: papers.some(({ required }) => required > 0),
    isComplete: papers.every(({ missing }) => missing === 0),
    papers,
  };
}

function countPaper(paper: Paper, of: DossierOf, received: number): PaperCount {
  const required = requiredOf(paper.per, of);
  return { paper, required, received, missing: Math.max(0, required - received) };
}

function requiredOf(per: PaperPer, { hasCommittee, members, declaringMembers }: DossierOf): number {
  const counts: Record<PaperPer, number> = {
    CELL: 1,
    COMMITTEE: hasCommittee ? 1 : 0,
    MEMBER: members,
    DECLARING_MEMBER: declaringMembers,
    // «(nếu có)»: never missing
    IF_ANY: 0,
  };
  return counts[per];
}
