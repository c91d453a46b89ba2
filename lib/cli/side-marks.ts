/** Whose press reports an event: the Korean side first, then the Japanese one. */
export const SIDE_MARKS = { both: '●●', KR: '●○', JP: '○●', other: '○○' } as const;
