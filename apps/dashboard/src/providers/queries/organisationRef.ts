import { graphql, type ResultOf } from "../graphql.ts";

export const organisationRef = graphql(`fragment OrganisationRefFields on OrganisationRef { id name kind level }`);
export type OrganisationRef = ResultOf<typeof organisationRef>;
