import type { Sparks } from '~/platform/sparks.server'

/** A page's whole address, as a letter needs it: by the name people reach us by, else by the one they just used. */
export function wholeAddress(request: Request, { env }: Pick<Sparks, 'env'>, path: string): string {
  return new URL(path, env.publicOrigin ?? request.url).href
}
