/** What this browser keeps for its reader. A browser that forbids it forgets, and nothing else changes. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`kjm.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`kjm.${name}`, value);
  } catch {
    // nothing is lost but a preference
  }
}
