/** A share between 0 and 1 as people read it: "87 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
