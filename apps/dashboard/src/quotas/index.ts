export const QuotaList = () => null;
