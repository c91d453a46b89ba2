/** An error as RFC 9457 has it. `detail` says what failed, why, and what to do next. */
export const problem = (
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

export const badRequest = (details: readonly string[]): Response =>
  problem(400, 'A parameter cannot be used', details.join('; '));
