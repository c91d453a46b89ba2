/** Exit codes that scripts rely on. */
export const EXIT = { ok: 0, failure: 1, usage: 2, notFound: 3, permission: 4, partial: 5, unhealthy: 6 } as const;

/** An error for the person at the keyboard: what failed, why, what to do next. It is printed without a stack. */
export class CliError extends Error {
  override name = 'CliError' as const;
  constructor(
    message: string,
    readonly code: (typeof EXIT)[keyof typeof EXIT] = EXIT.failure,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const PERMISSION = /AccessDenied|UnrecognizedClient|ExpiredToken|CredentialsProvider|InvalidClientTokenId|EACCES|EPERM/;

/** The message and exit code of anything thrown. */
export function explain(error: unknown): { message: string; code: number } {
  if (error instanceof CliError) return { message: error.message, code: error.code };
  if (!(error instanceof Error)) return { message: String(error), code: EXIT.failure };
  const { name, message } = error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (PERMISSION.test(name) || PERMISSION.test(code)) {
    const aws = name === 'Error' ? '' : ' Check AWS_PROFILE or the credentials in the environment.';
    return { message: `${message} (${name === 'Error' ? code : name}).${aws}`, code: EXIT.permission };
  }
  if (/region is missing/i.test(message))
    return {
      message: 'no AWS region is set: export AWS_REGION=ap-northeast-2, or AWS_PROFILE of one that has it',
      code: EXIT.permission,
    };
  if (code === 'ENOSPC' || /no space left on device/i.test(message))
    return {
      message: `the disk is full (${message}). Free some space and start again; nothing is lost.`,
      code: EXIT.failure,
    };
  return { message, code: EXIT.failure };
}
