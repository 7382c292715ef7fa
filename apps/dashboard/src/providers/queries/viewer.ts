import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { takeForSignedIn } from "../signedIn.ts";
import { organisationRef } from "./organisationRef.ts";

export const viewerFields = graphql(
  `fragment ViewerFields on Viewer {
    id username displayName locale email isPasswordDue isSecondFactorDue
    grants { role organisation { ...OrganisationRefFields } endedOn }
    roots { ...OrganisationRefFields }
    rootYears { year organisation { ...OrganisationRefFields } }
  }`,
  [organisationRef],
);
export type Viewer = ResultOf<typeof viewerFields>;

/** Where what the viewer sees of a year begins. */
export const rootIn = ({ rootYears }: Viewer, year: number) =>
  rootYears.find((root) => root.year === year)?.organisation;

const viewerQuery = graphql(`query Viewer { viewer { ...ViewerFields } }`, [viewerFields]);

/** Who is signed in; null for nobody. */
export const viewerQuestion = {
  queryKey: ["viewer"],
  queryFn: async (): Promise<Viewer | null> => {
    const { viewer } = await ask(viewerQuery, {});
    takeForSignedIn(viewer);
    return viewer;
  },
  staleTime: Number.POSITIVE_INFINITY,
};

export const useViewer = (): UseQueryResult<Viewer | null> => useQuery(viewerQuestion);

const setLocaleMutation = graphql(`mutation SetLocale($locale: Locale!) { setLocale(locale: $locale) { id } }`);

/** Keeps the language with the account, for the next device. */
export const keepLocale = (locale: "vi" | "en"): Promise<unknown> => ask(setLocaleMutation, { locale });
