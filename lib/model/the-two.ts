/** One of the two countries whose relations are watched. */
export type OneOfTwo = 'KR' | 'JP';

export const isOneOfTwo = (code: string | undefined): code is OneOfTwo => code === 'KR' || code === 'JP';

/** A country, and neither of the two. */
export const isThird = (code: string): boolean => !isOneOfTwo(code);
