/** The hidden sheet in which a workbook keeps what its other sheets can't hold. */
export const KEPT_SHEET = '_bestuurskaart';
