/** Korea and Japan, whoever else. */
export const isPair = (countries: readonly string[]): boolean => countries.includes('KR') && countries.includes('JP');
