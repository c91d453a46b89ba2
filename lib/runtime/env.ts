/** The value of an environment variable. Throws with its name, because a function without it can do nothing. */
export function env(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(
      `the environment variable ${name} is not set; the stack sets it, so deploy again or set it by hand`,
    );
  return value;
}
