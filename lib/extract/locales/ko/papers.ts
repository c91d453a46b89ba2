/** Papers of two sides. */
export const PAPER = /공동|성명|선언|협정|각서|약정|조약|의정서|합의|발표문|문서|협약|계획서/u;
