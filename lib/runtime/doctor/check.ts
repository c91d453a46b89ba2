/** One thing that was looked at. */
export interface Check {
  area: string;
  level: 'ok' | 'warn' | 'fail';
  what: string;
  /** The command, or the place, that mends it. */
  fix?: string;
}

/** Looks at one area. What it cannot look at is a finding too, and keeps nothing else from being looked at. */
export async function checkArea(area: string, look: () => Promise<Omit<Check, 'area'>[]>): Promise<Check[]> {
  try {
    return (await look()).map((check) => ({ area, ...check }));
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return /AccessDenied|AuthorizationError|NotAuthorized|UnauthorizedOperation/.test(name)
      ? [
          {
            area,
            level: 'warn',
            what: `not allowed to you, so it was not looked at: ${message}`,
            fix: 'an identity that may read the stack',
          },
        ]
      : [{ area, level: 'fail', what: `could not be looked at: ${message}`, fix: 'mend that, and run this again' }];
  }
}
