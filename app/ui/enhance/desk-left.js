/**
 * What a voting desk's tablet could not send yet, although its desk is no longer open here: closed on another screen, kept
 * by a helper whose part has ended, or of another round. Whoever may keep a desk sends it, to where it belongs.
 */
const told = document.getElementById('desk-left')
if (told) {
  const { desk, by, scope } = told.dataset
  const words = JSON.parse(told.dataset.words)
  const open = desk ? `desk ${desk} ${by} ` : undefined
  const boxes = () =>
    Object.keys(localStorage).filter((name) => /^desk .* acts$/.test(name) && !(open && name.startsWith(open)))
  const read = (name) => JSON.parse(localStorage.getItem(name) ?? '[]')
  const unsent = () => boxes().reduce((all, name) => all + read(name).length, 0)
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
  const tell = (text, kind, more = []) => {
    told.hidden = false
    told.className = `notice ${kind}`
    const list = document.createElement('ul')
    list.append(
      ...more.map((one) => {
        const line = document.createElement('li')
        line.textContent = one
        return line
      }),
    )
    const line = document.createElement('p')
    line.textContent = text
    told.replaceChildren(line, ...(more.length > 0 ? [list] : []))
  }
  const shown = (mark) => `${mark.slice(0, 5)} ${mark.slice(5)}`

  let waitMs = 1_000
  const aside = []
  async function sendAll() {
    let failed
    for (const name of boxes()) {
      const [, deskId] = name.split(' ')
      for (let [act] = read(name); act && !failed; [act] = read(name)) {
        failed = await send(name, deskId, act)
      }
      if (read(name).length === 0) localStorage.removeItem(name)
      if (failed) break
    }
    if (failed) {
      tell(fill(words[failed], { acts: unsent() }), 'wait', aside)
      if (failed === 'away') setTimeout(sendAll, (waitMs = Math.min(30_000, waitMs * 2)))
      return
    }
    if (!open) forget()
    tell(aside.length > 0 ? words.aside : words.sent, aside.length > 0 ? 'stop' : 'good', aside)
  }

  async function send(name, deskId, { once, kind, code, person, at, done, to }) {
    const form = new URLSearchParams({ step: 'act', desk: deskId, once, kind, code, happened: 'yes' })
    form.set('kept', Math.max(0, Date.now() - at))
    if (done) form.set('done', done)
    if (person) form.set('person', person)
    try {
      const answer = await fetch(to, { method: 'POST', body: form, redirect: 'manual' })
      if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signIn'
      if (answer.status === 403 || answer.status === 404) return 'notYours'
      if (![200, 409, 422].includes(answer.status)) return 'away'
      const said = await answer.json()
      if (!said.ok || said.trouble) aside.push(`${shown(code)}: ${said.words}`)
    } catch {
      return 'away'
    }
    localStorage.setItem(name, JSON.stringify(read(name).filter((one) => one.once !== once)))
  }

  /** No desk of this round is open here and nothing is unsent: nothing of one stays on the tablet. */
  function forget() {
    const others = JSON.parse(localStorage.getItem('desk open') ?? '{}')
    for (const [id, where] of Object.entries(others)) if (where === scope) delete others[id]
    for (const name of Object.keys(localStorage)) {
      const [, id, , what] = name.split(' ')
      if (name.startsWith('desk ') && what === 'log' && !(id in others)) localStorage.removeItem(name)
    }
    globalThis.caches?.delete(`desk ${scope}`)
    navigator.serviceWorker
      ?.getRegistration(scope)
      .then((found) => found?.unregister())
      .catch(() => {})
    localStorage.setItem('desk open', JSON.stringify(others))
    if (Object.keys(others).length > 0) return
    localStorage.removeItem('desk open')
    localStorage.removeItem('desk clock')
    document.cookie = 'desk-tablet=; path=/; max-age=0; samesite=lax'
  }

  try {
    if (unsent() > 0) sendAll()
    else if (!open) forget()
  } catch {
    // Storage is off: there is nothing in it.
  }
}
