export { ClassificationList } from "./ClassificationList.tsx";
export { WhyThisTier } from "./WhyThisTier.tsx";
