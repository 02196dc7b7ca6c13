import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { LRUCache } from 'lru-cache'

type Route = ServerBuild['routes'][string]

/**
 * Remix tries the pattern of every route, three times over, on every request: with some seventy of them that is a fifth
 * of a page's cost. So an address is handed to a handler that knows only the routes that could fit it: those with as
 * many steps, and the same fixed words in their places. Among these Remix chooses as ever.
 */
export function handleNearRoutes(build: ServerBuild, mode: string): RequestHandler {
  const whole = createRequestHandler(build, mode)
  const near = new LRUCache<string, RequestHandler>({ max: 500 })
  const patterns = Object.values(build.routes)
    .filter((route) => route.index === true || route.path !== undefined)
    .map((route) => ({ id: route.id, steps: stepsOf(build, route) }))

  return (request, context) => {
    const steps = stepsAsked(new URL(request.url).pathname)
    if (steps === null) return whole(request, context)
    const ids = patterns.filter((pattern) => couldFit(pattern.steps, steps)).map(({ id }) => id)
    const key = ids.join(' ')
    let handler = near.get(key)
    if (handler === undefined) {
      handler = createRequestHandler(onlyWith(build, ids), mode)
      near.set(key, handler)
    }
    return handler(request, context)
  }
}

/** The fixed words and `:parameters` of a route's whole pattern. */
function stepsOf({ routes }: ServerBuild, route: Route): string[] {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId]
  return [...(parent ? stepsOf({ routes } as ServerBuild, parent) : []), ...plainSteps(route.path ?? '')]
}

/** Nothing for an address that is not a page's own plain one: Remix then looks at all its routes. */
function stepsAsked(pathname: string): string[] | null {
  if (pathname.includes('//') || pathname.startsWith('/__') || pathname.endsWith('.data')) return null
  try {
    return plainSteps(decodeURI(pathname).toLowerCase())
  } catch {
    return null
  }
}

const plainSteps = (path: string) => path.split('/').filter((step) => step !== '')

function couldFit(pattern: readonly string[], asked: readonly string[]): boolean {
  if (pattern.some((step) => step.endsWith('?'))) return true
  const open = pattern.at(-1) === '*'
  const fixed = open ? pattern.slice(0, -1) : pattern
  if (open ? asked.length < fixed.length : asked.length !== fixed.length) return false
  return fixed.every((step, at) => step.startsWith(':') || step.toLowerCase() === asked[at])
}

/** The build with these routes and those they stand in. */
function onlyWith(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const kept = new Set<string>(['root'])
  const withParents = (id: string | undefined) => {
    if (id === undefined || kept.has(id)) return
    kept.add(id)
    withParents(build.routes[id]?.parentId)
  }
  ids.forEach(withParents)
  const only = <Kind>(all: Record<string, Kind>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)))
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } }
}
