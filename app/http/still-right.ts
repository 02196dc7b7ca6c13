/**
 * Whether what a browser has kept is one of these by its validator (`If-None-Match`, RFC 9110 13.1.2): any of a list of
 * them will do, weak or strong.
 */
export function isStillRight(request: Request, etags: readonly string[]): boolean {
  const asked = request.headers.get('If-None-Match')
  if (asked === null) return false
  if (asked.trim() === '*') return true
  const plain = etags.map((one) => one.replace(/^W\//, ''))
  return asked.split(',').some((one) => plain.includes(one.trim().replace(/^W\//, '')))
}
