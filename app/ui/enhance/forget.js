/** She has signed out: what this tab kept for her because it could not be saved goes, in browsers that were not told to. */
try {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('keep:')) sessionStorage.removeItem(key)
} catch {
  // Storage is off: there is nothing in it.
}
