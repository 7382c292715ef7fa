import { graphql } from "../graphql.ts";

export const tierFigures = graphql(`
  fragment TierFiguresFields on TierFigures {
    total rated pending notRated ratedCivilServants
    notRatedByReason { reason count }
    tiers { tier count percent }
  }
`);
