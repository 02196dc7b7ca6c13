/** Saves a form while it is filled in, in the background, and says whether what stands in it is kept. */
const told = document.querySelector('[data-keep]')
const form = told?.closest('form')
if (form) {
  const { keep, by, saved, unsaved, away, overtook } = told.dataset
  const seen = form.elements.namedItem('seen')
  const mine = `keep:${by}:`
  const key = mine + keep
  const typed = () => [...new FormData(form)].filter(([name]) => name !== 'seen')
  const written = () => JSON.stringify(typed())
  let kept = written()
  let sending
  let timer
  let failures = 0

  const tell = (words, bad = false) => {
    told.hidden = false
    // The same words again are not read out again.
    if (told.textContent !== words) told.textContent = words
    told.classList.toggle('bad', bad)
  }
  // What could not be saved yet outlives the page, in this tab alone.
  const remember = (value) => {
    try {
      if (value === undefined) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, value)
    } catch {
      // Storage is full or off: the page itself still has it.
    }
  }
  const soon = (wait) => {
    clearTimeout(timer)
    timer = setTimeout(send, wait)
  }

  async function send() {
    const now = written()
    if (sending || now === kept) return
    sending = new AbortController()
    const { signal } = sending
    try {
      const body = new URLSearchParams(new FormData(form))
      const answer = await fetch(keep, { method: 'POST', body, redirect: 'manual', keepalive: true, signal })
      if (answer.type === 'opaqueredirect') throw new Error('away')
      if (answer.status >= 500 || answer.status === 429) throw new Error('later')
      const reply = await answer.json().catch(() => ({}))
      failures = 0
      kept = now
      remember(undefined)
      if (answer.ok) {
        seen.value = String(reply.savedAt)
        tell(reply.overtook ? overtook : saved)
      } else tell(reply.because || unsaved, true)
    } catch (fault) {
      if (signal.aborted) return
      failures += 1
      remember(JSON.stringify({ seen: seen.value, typed: typed() }))
      tell(fault.message === 'away' ? away : unsaved, true)
      soon(Math.min(30_000, 1_000 * 2 ** failures))
    } finally {
      sending = undefined
    }
    if (failures === 0 && written() !== kept) soon(300)
  }

  // On a tablet that goes round nobody finds what somebody else could not save.
  try {
    for (const other of Object.keys(sessionStorage)) {
      if (other.startsWith('keep:') && !other.startsWith(mine)) sessionStorage.removeItem(other)
    }
  } catch {
    // Storage is off: there is nothing in it.
  }

  // What an earlier visit could not save is put back, unless something newer has been saved since.
  try {
    const before = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    if (before?.seen === seen.value) {
      for (const [name, value] of before.typed) {
        const field = form.elements.namedItem(name)
        if (field) field.value = value
      }
      soon(0)
    } else if (before) remember(undefined)
  } catch {
    // Nothing to put back.
  }

  // A choice is sent at once, words when the typing pauses.
  form.addEventListener('change', () => soon(200))
  form.addEventListener('input', () => soon(1_200))
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    clearTimeout(timer)
    sending?.abort()
    // Should the connection fail now, it is there when she comes back; once it is sent, something newer has been saved.
    remember(JSON.stringify({ seen: seen.value, typed: typed() }))
  })
  addEventListener('online', () => soon(0))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send()
  })
  tell(told.textContent)
}
