/**
 * A service worker for one desk's page and nothing else: what it fetched last of the page, its roll and its files is shown
 * when the network does not answer. It keeps no act, and sends none; the page does that.
 */
export const deskWorker = (scope: string): string => `const scope = ${JSON.stringify(scope)}
const box = 'desk ' + scope
const mine = (url) => url.origin === location.origin && (url.pathname === scope || url.pathname === scope + '/acts' || url.pathname.startsWith('/assets/'))
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !mine(url)) return
  event.respondWith(answer(request, url))
})
async function answer(request, url) {
  const kept = await caches.open(box)
  // The roll comes in pages; the page itself is one, whatever it was asked to find.
  const key = url.origin + url.pathname + (url.pathname === scope + '/acts' ? url.search : '')
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(6000) })
    // Where she was asked to sign in, or turned away, there is nothing to keep; nor of a page that tells of one act.
    const passing = url.pathname === scope && url.search !== ''
    if (fresh.ok && !fresh.redirected && !passing) await kept.put(key, fresh.clone()).catch(() => {})
    return fresh
  } catch (fault) {
    const found = await kept.match(key)
    if (!found) throw fault
    // So that nobody takes the time it was kept at for the time it is now.
    const headers = new Headers(found.headers)
    headers.set('X-Kept', 'yes')
    return new Response(found.body, { status: found.status, headers })
  }
}
`
