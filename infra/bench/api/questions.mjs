const [year, before] = [2022, 2021];
const variables = { organisationId: "1", year, subjectKind: "MEMBER" };
const figures = "...Figures";
const figuresFragment =
  "fragment Figures on TierFigures { total rated pending notRated notRatedByReason { reason count } tiers { tier count percent } }";
const refused = "... on Refusal { code }";
const sums = "groupedAggregates(groupBy: [OUTCOME, STATE]) { keys sum { subtree } }";
const countersOf = (inYear) =>
  `allTierCounters(condition: { year: ${inYear}, organisationId: 1, subjectKind: "MEMBER" }) { ${sums} }`;
const belowRoot = `condition: { year: ${year}, parentId: 1 }, orderBy: [OFFICIAL_ORDER_ASC, ORGANISATION_ID_ASC]`;
const counters = `tierCountersByYearAndOrganisationId(condition: { subjectKind: "MEMBER" }) { ${sums} }`;

/**
 * The same question to the API and to PostGraphile, which reads the product's own counters; percentages and who is still to be rated,
 * which PostGraphile leaves to its caller, are not asked of it.
 */
export const questions = [
  {
    name: "overview",
    ours: {
      query: `query ($organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!) {
        tierBreakdown(organisationId: $organisationId, year: $year, subjectKind: $subjectKind, decidedOnly: true) {
          ... on TierBreakdown { ...Own } ${refused} } }
        fragment Own on TierBreakdown { organisation { id name } total { ${figures} } previous { ${figures} } } ${figuresFragment}`,
      variables,
    },
    theirs: {
      query: `{ organisation: organisationYearByYearAndOrganisationId(year: ${year}, organisationId: 1) { organisationId name }
        total: ${countersOf(year)} previous: ${countersOf(before)} }`,
    },
  },
  {
    name: "drill-down",
    ours: {
      query: `query ($organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!) {
        tierBreakdown(organisationId: $organisationId, year: $year, subjectKind: $subjectKind, decidedOnly: true) {
          ... on TierBreakdown { ...Rows } ${refused} } }
        fragment Rows on TierBreakdown { rowCount rows { organisation { id name } childCount figures { ${figures} } } } ${figuresFragment}`,
      variables,
    },
    theirs: {
      query: `{ allOrganisationYears(${belowRoot}, first: 100) { totalCount nodes { organisationId name childCount ${counters} } } }`,
    },
  },
  {
    name: "tree-children",
    ours: {
      query: `query ($organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!, $first: Int!) {
        organisationChildren(parentId: $organisationId, year: $year, subjectKind: $subjectKind, first: $first) {
          ... on OrganisationPage { ...Page } ${refused} } }
        fragment Page on OrganisationPage { total nextCursor nodes { id name kind level childCount figures { ${figures} } } } ${figuresFragment}`,
      variables: { ...variables, first: 100 },
    },
    theirs: {
      query: `{ allOrganisationYears(${belowRoot}, first: 100) {
        totalCount pageInfo { endCursor } nodes { organisationId name kind level childCount ${counters} } } }`,
    },
  },
  {
    name: "warnings",
    ours: {
      query: `query ($organisationId: ID!, $year: Int!, $first: Int!) {
        warnings(organisationId: $organisationId, year: $year, first: $first) {
          ... on WarningPage { ...Page } ${refused} } }
        fragment Page on WarningPage { total nextCursor nodes { id kind ruleId severity outcome organisation { id name } message { vi en } } }`,
      variables: { organisationId: "1", year, first: 25 },
    },
    theirs: {
      query: `{ allWarnings(condition: { year: ${year} }, orderBy: [RANK_DESC, ROW_ID_ASC], first: 25) {
        totalCount pageInfo { endCursor }
        nodes { rowId kind ruleId severity outcome organisation: organisationYearByYearAndOrganisationId { organisationId name } messageVi messageEn } } }`,
    },
  },
];

/** What the API is asked, at another organisation than the top. */
export const askedAt = (organisationId, { query, variables: given }) => ({
  query,
  variables: { ...given, organisationId },
});

/**
 * A unit as large in every country: the grassroots committee with about ten direct subordinates. The top of a large one has more of
 * them, so that part of what it costs more there is that it answers more.
 */
export const alikeUnit = `select organisation_id::text as id, child_count as children from organisation_year
  where year = ${year} and level = 'GRASSROOTS' order by abs(child_count - 10), organisation_id limit 1`;
