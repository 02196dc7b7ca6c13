/**
 * A voting desk that goes on while there is no connection. What is done is kept on the tablet in its order, under a number
 * of its own, and sent one after another; the server decides what comes of it, and sent twice it is done once.
 */
const desk = document.getElementById('desk')
if (desk) {
  const { desk: deskId, by, acts: address, worker, scope } = desk.dataset
  // Signing somebody out on this tablet clears what the browser keeps, but for what its desk has not sent (http/tablet).
  document.cookie = 'desk-tablet=yes; path=/; max-age=604800; samesite=lax'
  try {
    const open = JSON.parse(localStorage.getItem('desk open') ?? '{}')
    localStorage.setItem('desk open', JSON.stringify({ ...open, [deskId]: scope }))
  } catch {
    // Storage is off or full: this desk works with a connection only.
  }
  const words = JSON.parse(desk.dataset.words)
  const tags = desk.dataset.slipTags.split(' ').map(Number)
  const part = (name) => desk.querySelector(`[data-${name}]`)
  const box = `desk ${deskId} ${by}`
  const status = part('status')
  part('no-script').hidden = true
  let waitMs = 0
  let sending = false
  let quietUntil = 0
  let timer
  let roll = []
  let rollAtMs = -Infinity

  const read = (name) => JSON.parse(localStorage.getItem(`${box} ${name}`) ?? '[]')
  const write = (name, all) => localStorage.setItem(`${box} ${name}`, JSON.stringify(all))
  const tell = (text, kind) => {
    status.hidden = false
    status.className = `notice ${kind}`
    if (status.textContent !== text) status.textContent = text
  }
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')

  // On a tablet that goes round nobody finds whom somebody else's desk had there. What it has not sent stays (desk-left.js).
  for (const name of Object.keys(localStorage))
    if (/^desk .* log$/.test(name) && name.split(' ')[2] !== by) localStorage.removeItem(name)

  // --- what time it is: this tablet's clock may be wrong, and may be put right while we wait
  const here = { wallMs: 0, sinceMs: 0 }
  let clock = JSON.parse(localStorage.getItem('desk clock') ?? 'null')
  /** What the server's clock says, heard just now. */
  function hearTime(serverMs) {
    if (!serverMs) return
    Object.assign(here, { wallMs: Date.now(), sinceMs: performance.now() })
    clock = { serverMs, wallMs: here.wallMs }
    try {
      localStorage.setItem('desk clock', JSON.stringify(clock))
    } catch {
      // It is known as long as this page is there.
    }
  }
  /** The time now by the server's clock, as far as we can tell; nothing where it was never heard. */
  function timeThere() {
    if (!clock) return undefined
    const byWallMs = Date.now() - clock.wallMs
    const byPageMs = performance.now() - here.sinceMs
    // Set back since: what has gone by on this page is right. (Set forward looks like a tablet that slept.)
    const setBack = here.wallMs === clock.wallMs && byWallMs < byPageMs - 60_000
    return Math.round(clock.serverMs + (setBack ? byPageMs : byWallMs))
  }

  /** The checks of a slip's code, as the server does them (domain/voting/paper/code.ts). */
  const signs = '34679ACDEFGHJKMNPRTVWXY'
  function markIn(typed) {
    const mark = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
    const read = [...mark].map((sign) => signs.indexOf(sign))
    if (mark.length !== 10 || read.includes(-1)) return undefined
    const sum = (some, from, tag) => some.reduce((all, sign, at) => all + sign * (at + from), tag) % signs.length
    const first = sum(read.slice(0, 8), 2, tags[0])
    const second = sum([...read.slice(0, 8), first], 11, tags[1])
    return first === read[8] && second === read[9] ? mark : undefined
  }

  // --- who is on the roll
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const template = part('row')
  const foundList = part('found')
  const most = 20
  function show(find) {
    const wanted = plain(find.trim())
    const found = wanted === '' ? [] : roll.filter(([, name]) => plain(name).includes(wanted))
    foundList.replaceChildren(...found.slice(0, most).map(row))
    part('more').hidden = found.length <= most
    const nobody = part('nobody')
    nobody.hidden = wanted === '' || found.length > 0
    nobody.textContent = words.nobody
  }
  function row([id, name, place, stands]) {
    const one = template.content.firstElementChild.cloneNode(true)
    one.dataset.voter = id
    one.querySelector('[data-name]').textContent = name
    one.querySelector('[data-place]').textContent = place
    one.querySelector('[data-stands]').textContent = words.stands[stands]
    one.querySelector('[data-name-unseen]').textContent = ` ${name}`
    for (const person of one.querySelectorAll('[name=person]')) person.value = id
    // Should the browser have to send it by itself: two acts are never one.
    one.querySelector('[name=once]').value = newOnce()
    const form = one.querySelector('[data-act]')
    form.hidden = !words.getPaper.includes(stands)
    form.querySelector('[name=code]').id = `slip-${id}`
    form.querySelector('label').htmlFor = `slip-${id}`
    const here = one.querySelector('[data-here]')
    if (here) here.hidden = stands === 'paper'
    return one
  }
  const findForm = desk.querySelector('form[method=get]')
  const findBox = findForm.querySelector('[name=find]')
  findForm.addEventListener('submit', (event) => {
    if (roll.length === 0) return
    event.preventDefault()
    show(findBox.value)
  })
  findBox.addEventListener('input', () => {
    if (roll.length > 0) show(findBox.value)
  })
  /** All of the roll, page after page. A large one is not fetched anew after each act. */
  async function fetchRoll() {
    if (roll.length > 2_000 && performance.now() - rollAtMs < 60_000) return
    try {
      const all = new Map()
      for (let after = ''; ;) {
        const page = await fetch(after === '' ? address : `${address}?after=${encodeURIComponent(after)}`, {
          headers: { Accept: 'application/json' },
          redirect: 'manual',
        })
        if (!page.ok) return
        const { now, more, voters } = await page.json()
        // What the tablet kept of it says what time it was then.
        if (!page.headers.has('X-Kept')) hearTime(now)
        const before = all.size
        for (const one of voters) all.set(one[0], one)
        if (!more || all.size === before) break
        after = voters.at(-1)[0]
      }
      roll = [...all.values()]
      rollAtMs = performance.now()
      overlay()
      if (findBox.value !== '') show(findBox.value)
    } catch {
      // What is on the page, and what was found before, is all there is for now.
    }
  }
  const standsNow = (id, stands) => {
    const one = roll.find(([of]) => of === id)
    if (one) one[3] = stands
  }
  const after = { 'hand-out': 'out', lost: 'free' }
  /** What this tablet did: told since the roll was fetched, or not yet. */
  function overlay() {
    const stood = new Map(roll.map(([id, , , stands]) => [id, stands]))
    for (const { person, kind, is } of read('log').toReversed?.() ?? [...read('log')].reverse())
      if (person && is !== 'stop' && (is === 'wait' || ['free', 'over'].includes(stood.get(person))))
        standsNow(person, after[kind] ?? 'paper')
  }
  const newOnce = () => `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(3)).join('-')}`

  // --- what is done
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (form.matches('[data-here]') && (read('acts').length > 0 || !navigator.onLine)) {
      event.preventDefault()
      return tell(words.only, 'stop')
    }
    if (form.matches('[data-close]')) return close(event)
    if (!form.matches('[data-act]')) return
    const body = Object.fromEntries(new FormData(form))
    const mark = markIn(body.code)
    if (!mark) {
      event.preventDefault()
      tell(words.mistyped, 'stop')
      return form.querySelector('[name=code]').focus()
    }
    // Whose envelope it is, where this tablet handed out its slip and could not say so yet.
    const known = read('log').find((one) => one.mark === mark && one.person)
    const person = body.person ?? known?.person
    const name = roll.find(([id]) => id === person)?.[1] ?? known?.name ?? ''
    const once = newOnce()
    const when = { at: Date.now(), done: timeThere() }
    const act = { once, kind: body.kind, code: mark, person, ...when, happened: false, to: address }
    try {
      write('log', [{ once, mark, person, name, kind: body.kind, words: words.sending, is: 'wait' }, ...read('log')])
      write('acts', [...read('acts'), act])
    } catch {
      // Nothing can be kept here: the browser sends it as it would without us.
      return
    }
    event.preventDefault()
    form.querySelector('[name=code]').value = ''
    if (person) standsNow(person, after[body.kind] ?? 'paper')
    log()
    if (roll.length > 0) show(findBox.value)
    send()
  })

  function settle(once, more) {
    write(
      'log',
      read('log').map((one) => (one.once === once ? { ...one, ...more } : one)),
    )
    log()
  }

  async function send() {
    if (sending) return
    sending = true
    clearTimeout(timer)
    let trouble
    for (let [act] = read('acts'); act; [act] = read('acts')) {
      const answer = await post(act)
      if (!answer.told) {
        // From here on these are things that have happened: the paper is out of our hands.
        write(
          'acts',
          read('acts').map((one) => ({ ...one, happened: true })),
        )
        for (const one of read('acts')) settle(one.once, { words: one.kind === 'hand-out' ? words.fact : words.kept })
        if (Date.now() > quietUntil)
          tell(fill(words[answer.why ?? 'away'], { acts: read('acts').length }), answer.why ? 'stop' : 'wait')
        waitMs = Math.min(15_000, waitMs * 2 || 1_000)
        timer = setTimeout(send, waitMs)
        sending = false
        return
      }
      waitMs = 0
      hearTime(answer.now)
      // By its number and not by its place: this desk may be open in another tab.
      write(
        'acts',
        read('acts').filter((one) => one.once !== act.once),
      )
      settle(act.once, { words: answer.words, is: answer.ok && !answer.trouble ? 'good' : 'stop' })
      if (answer.ok && answer.said === 'in-box' && act.person) standsNow(act.person, 'paper')
      // What has to be set aside stays to be read, whatever is told after it.
      if (!answer.ok || answer.trouble) trouble = answer.words
      tell(
        [trouble ?? answer.words, read('acts').length === 0 && words.sent].filter(Boolean).join(' '),
        trouble ? 'stop' : 'good',
      )
    }
    sending = false
    fetchRoll()
  }

  /** What the server said; not told where it has to be sent again. */
  async function post({ once, kind, code, person, at, done, happened }) {
    const form = new URLSearchParams({
      step: 'act',
      desk: deskId,
      once,
      kind,
      code,
      kept: Math.max(0, Date.now() - at),
    })
    if (person) form.set('person', person)
    if (done) form.set('done', done)
    if (happened) form.set('happened', 'yes')
    try {
      const signal = AbortSignal.timeout?.(8_000)
      const answer = await fetch(address, { method: 'POST', body: form, redirect: 'manual', signal })
      if (answer.type === 'opaqueredirect' || answer.status === 401) return { why: 'signIn' }
      if (answer.status === 403) return { why: 'notYours' }
      if (![200, 409, 422].includes(answer.status)) return {}
      return { told: true, ...(await answer.json()) }
    } catch {
      return {}
    }
  }

  function log() {
    const all = read('log')
    part('log-part').hidden = all.length === 0
    part('log').replaceChildren(
      ...all.slice(0, 50).map(({ mark, name, kind, words: text, is }) => {
        const one = document.createElement('li')
        one.className = is
        const inner = document.createElement('div')
        const strong = document.createElement('strong')
        strong.textContent = [name, `${mark.slice(0, 5)} ${mark.slice(5)}`].filter(Boolean).join(' · ')
        const line = document.createElement('p')
        line.className = is === 'stop' ? 'field-error' : 'small soft'
        line.textContent = `${words.did[kind]}: ${text}`
        inner.append(strong, line)
        one.append(inner)
        return one
      }),
    )
  }

  function close(event) {
    if (read('acts').length > 0) {
      event.preventDefault()
      // Time to read it, before the next try says how that went.
      quietUntil = Date.now() + 15_000
      return tell(fill(words.wait, { acts: read('acts').length }), 'stop')
    }
    if (!navigator.onLine) {
      event.preventDefault()
      return tell(words.only, 'stop')
    }
    // Nobody's name stays on the tablet. (The page that comes next takes the rest away: desk-left.js.)
    for (const name of ['acts', 'log']) localStorage.removeItem(`${box} ${name}`)
    globalThis.caches?.delete(`desk ${scope}`)
  }

  addEventListener('online', () => {
    waitMs = 0
    send()
  })
  log()
  fetchRoll()
  if (read('acts').length > 0) send()
  navigator.serviceWorker
    ?.register(worker, { scope })
    // The page that was opened first is kept as well, and not only those after it.
    .then(() => navigator.serviceWorker.ready)
    .then(() => caches.open(`desk ${scope}`))
    .then((kept) =>
      kept.addAll([
        location.origin + location.pathname,
        ...[...document.querySelectorAll('link[rel=stylesheet], script[src]')].map((one) => one.href ?? one.src),
      ]),
    )
    .catch(() => {})
}
