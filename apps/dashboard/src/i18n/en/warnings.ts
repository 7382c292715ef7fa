export const warnings = {
  title: "Warnings",
  total: "%{count} warning in scope |||| %{count} warnings in scope, worst first",
  beingUpdated:
    "A new release is checking every result of this year again: some warnings may be missing or say what the release before said. “Why?” of a result always says what holds now.",
  severity: "Severity",
  kind: "Kind",
  kinds: {
    QUOTA: "%{top} quota",
    RECHECK: "To be looked at again",
    RULE: "Conditions of a tier",
    ATTESTATION: "Awaiting attestation",
    REVIEW: "Reviews of collectives",
  },
  toReview: "Open the review",
  toReviewOf: "Open the review: %{name}",
  causedBy: "Because of the result of",
  anyKind: "Any kind",
  onlyRule: "Only %{citation}",
  onlyOneRule: "Only one rule",
  onlyLevel: "Only at the level: %{level}",
  filterByRule: "Only this rule",
  allSubjectKinds: "All subject kinds",
  clear: "Clear filters",
  stillOpen:
    "Provisional: %{count} is not decided yet; review before deciding. |||| Provisional: %{count} are not decided yet; review before deciding.",
  alreadyDecided: "Decided already: against the rules, to be reconsidered.",
  toWhy: "Why?",
  toWhyOf: "Why is %{name} warned about?",
  toQuota: "Open the unit’s quotas",
  waiting: "%{count} result (%{kind}) is not decided yet |||| %{count} results (%{kind}) are not decided yet",
  ownWaitsFor: "The unit's own result is not decided yet; it waits for:",
  empty: {
    title: "No warning about %{kind} at %{organisation} in %{year}",
    everyKind: "No warning at %{organisation} in %{year}",
    checked:
      "Checked: the quota of “%{topTier}” in every quota scope, and every rating condition of each subject at the unit and below.",
    notChecked: "The figures of %{year} were taken from old records and were not checked against the rules.",
    ofRule: "There is no warning of this rule",
    ofRuleAdvice:
      "A rule may touch subjects, say by a condition of a higher tier, without contradicting the tier of any; then nothing warns.",
    filtered: "No warning matches the filters",
    filteredAdvice:
      "There is %{count} warning without the severity filter. |||| There are %{count} warnings without the severity filter.",
  },
};
