export { OrganisationShow } from "./OrganisationShow.tsx";
export { OrganisationTree } from "./OrganisationTree.tsx";
