export const ClassificationList = () => null;
export const WhyThisTier = () => null;
