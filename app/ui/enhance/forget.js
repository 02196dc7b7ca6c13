/**
 * She has signed out: what this tab kept for her because it could not be saved goes, in browsers that were not told to; and
 * on a voting desk's tablet, which is not told to, the names of those who came. What its desk has not sent stays.
 */
try {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('keep:')) sessionStorage.removeItem(key)
  for (const key of Object.keys(localStorage)) if (/^desk .* log$/.test(key)) localStorage.removeItem(key)
  globalThis.caches?.keys().then((names) => {
    for (const name of names) if (name.startsWith('desk ')) caches.delete(name)
  })
} catch {
  // Storage is off: there is nothing in it.
}
