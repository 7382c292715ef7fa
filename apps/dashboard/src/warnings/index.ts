export const WarningList = () => null;
