/** Where to go on to, from `?next=`: a path of ours, never another site. */
export function safeNext(request: Request, otherwise = '/'): string {
  const next = new URL(request.url).searchParams.get('next')
  return next !== null && isOurs(next) ? next : otherwise
}

/** `//elsewhere` and `/\elsewhere` are read by browsers as other sites. */
export const isOurs = (path: string): boolean => /^\/(?![/\\])/.test(path) && !/[\r\n\t]/.test(path)
