export { QuotaList } from "./QuotaList.tsx";
