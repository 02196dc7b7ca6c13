/**
 * What a browser is told to clear when somebody has signed out or has been helped. The tablet of a voting desk (its own
 * script marks it so, with a cookie) keeps its storage: acts that are not sent yet are in it, and would be lost with whoever
 * votes there next. The page that follows takes the rest away (`forget.js`).
 */
export function clearedHere(request: Request, ...what: readonly ('cache' | 'storage')[]): Record<string, string> {
  const isTablet = /(?:^|;\s*)desk-tablet=yes(?:;|$)/.test(request.headers.get('Cookie') ?? '')
  const cleared = what.filter((one) => one !== 'storage' || !isTablet)
  return cleared.length === 0 ? {} : { 'Clear-Site-Data': cleared.map((one) => `"${one}"`).join(', ') }
}
