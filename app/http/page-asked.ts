/** Which page of a list an address asks for, from 1; so many at most that nothing is counted out of reason. */
export function pageAsked(request: Request): number {
  const asked = Math.trunc(Number(new URL(request.url).searchParams.get('page')))
  return Math.min(10_000, Math.max(1, asked || 1))
}
