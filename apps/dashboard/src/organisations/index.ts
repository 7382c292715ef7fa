export const OrganisationTree = () => null;
