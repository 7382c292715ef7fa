/** What a unit enters from its own copy of a rule of the Centre. */
export const copies = {
  enter: "Enter from our own copy",
  title: "Enter a provision from the unit's own copy",
  lead: "Copy the words as the unit's copy has them. They hold at the unit and below, marked as those of the unit's copy, not compared with the original of the Centre. What is decided stays; what is not is worked out anew.",
  citation: "Article, clause, point in the copy",
  citationHint: "E.g. QĐ 366, Điều 11, khoản 1, điểm 1.3",
  clause: "Word for word",
  clauseHint: "As the copy has it; one quoted place a line",
  addFigure: "Add a figure the copy states otherwise (if any)",
  copy: "Which copy",
  copyHint: "E.g. copy no. 12-BS/VPTU, kept at the Office",
  copiedOn: "Date of the copy",
  yearFrom: "Holds from the year",
  save: "Save from this copy",
  entry: "%{unit}: %{copy}, dated %{dated}; holds from %{year}; entered by %{by} on %{on}",
  withdrawn: "Withdrawn on %{on} by %{by}: %{reason}",
  withdraw: {
    act: "Withdraw what was entered",
    title: "Withdraw what was entered: %{place}",
    follows:
      "From the first year that is not closed, the words and figures the product has hold again. What was entered is kept.",
    reason: "Reason",
  },
};
