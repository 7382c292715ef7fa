export { ProcedurePanel } from "./ProcedurePanel.tsx";
