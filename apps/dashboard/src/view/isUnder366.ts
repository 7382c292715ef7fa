/** Whether something was rated or reviewed under QĐ 366, with or without documents of boards below it. */
export const isUnder366 = ({ ruleSet }: { readonly ruleSet: { readonly id: string } }): boolean =>
  ruleSet.id.startsWith("QD366");
