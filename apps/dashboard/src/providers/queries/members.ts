import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked, useAskedPages } from "../useAsked.ts";
import { organisationRef } from "./organisationRef.ts";

const memberHit = graphql(
  `fragment MemberHitFields on MemberHit {
    id fullName birthDate organisation { ...OrganisationRefFields } superior { ...OrganisationRefFields }
  }`,
  [organisationRef],
);
export type MemberHit = ResultOf<typeof memberHit>;

/** As many as one looks through; more are told to type more of the name. */
export const mostMembers = 50;

const searchQuery = graphql(
  `query MemberSearch($organisationId: ID!, $year: Int!, $text: String!, $first: Int!) {
    memberSearch(organisationId: $organisationId, year: $year, text: $text, first: $first) {
      __typename
      ... on MemberHits { nodes { ...MemberHitFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [memberHit],
);

/** Members of a unit and below it by name. */
export const useMemberSearch = (asked: Omit<VariablesOf<typeof searchQuery>, "first">) =>
  useAsked({
    key: ["members", asked],
    ask: async () => granted((await ask(searchQuery, { ...asked, first: mostMembers })).memberSearch),
  });

const listQuery = graphql(
  `query Members($organisationId: ID!, $year: Int!, $after: String) {
    members(organisationId: $organisationId, year: $year, after: $after) {
      __typename
      ... on MemberPage { nextCursor nodes { ...MemberHitFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [memberHit],
);

/** The members of a unit and below it, cell by cell. */
export const useMembers = (asked: Omit<VariablesOf<typeof listQuery>, "after">) =>
  useAskedPages({
    key: ["members", "all", asked],
    ask: async (after) => granted((await ask(listQuery, { ...asked, after })).members),
  });

const memberQuery = graphql(
  `query Member($id: ID!) {
    member(id: $id) {
      __typename
      ... on Member {
        id fullName birthDate admittedOn officialOn isCivilServant exemptFrom suspendedFrom suspendedUntil
        exemptDecision { number decidedOn byBody } suspensionDecision { number decidedOn byBody }
        leftOn leftReason version
        stays { organisation { ...OrganisationRefFields } superior { ...OrganisationRefFields } from until temporary }
        posts { id title organisation { ...OrganisationRefFields } superior { ...OrganisationRefFields } from until isHead version }
        results { id year subjectKind organisation { ...OrganisationRefFields } superior { ...OrganisationRefFields } state tier notRatedReason }
        events {
          id kind happenedOn organisation { ...OrganisationRefFields } superior { ...OrganisationRefFields } other { ...OrganisationRefFields }
          otherSuperior { ...OrganisationRefFields } title reason note
          changes { field label { vi en } before { vi en } after { vi en } } recordedAt recordedBy
        }
      }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [organisationRef],
);
export type Member = Extract<ResultOf<typeof memberQuery>["member"], { readonly __typename: "Member" }>;

/** The file of a member. */
export const useMember = (id: string) =>
  useAsked({ key: ["member", id], ask: async () => granted((await ask(memberQuery, { id })).member) });
