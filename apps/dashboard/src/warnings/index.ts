export { WarningList } from "./WarningList.tsx";
