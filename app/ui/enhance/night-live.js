/** Keeps a part of a page as it now is, and lets its clock run on by itself, also while the connection is away. */
let part = document.querySelector('[data-live-part]')
let anchor = performance.now()
let busy = false
let again = false

const clock = () => part.querySelector('[data-clock]')

function tick() {
  const face = clock()
  if (!face || face.dataset.running === undefined) return
  const left = Math.max(0, Number(face.dataset.clock) - (performance.now() - anchor))
  const whole = Number(face.dataset.whole)
  const seconds = Math.ceil(left / 1000)
  face.querySelector('[data-clock-time]').textContent =
    `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  face
    .querySelector('.night-clock-left')
    .setAttribute('stroke-dasharray', `${Math.round((1000 * Math.min(left, whole)) / whole)} 1000`)
  face.classList.toggle('over', left === 0)
  face.classList.toggle('soon', left > 0 && left <= 10_000)
  face.classList.toggle('well', left > 10_000)
}

/** How long the connection may be away before it is said: a moment's break is nobody's business. */
const patience = 3_000
let missed

/** The connection is away, and what is shown may be old; or it is back. */
function isAway(away) {
  const told = document.querySelector('[data-live-away]')
  if (!away) {
    clearTimeout(missed)
    missed = undefined
    if (told) told.textContent = ''
  } else if (told) missed ??= setTimeout(() => (told.textContent = told.dataset.liveAway), patience)
}

/** Asked again when something changed meanwhile: the last change is never missed. */
async function show() {
  if (busy) {
    again = true
    return
  }
  busy = true
  again = false
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
    const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
    const fresh = page?.getElementById(part.id)
    if (fresh) {
      put(fresh)
      isAway(false)
    } else isAway(true)
  } catch {
    // The internet is away, or the server: what is here stays, and the clock goes on.
    isAway(true)
  }
  busy = false
  if (again) show()
}

/** What was open stays open, and whoever has the focus keeps it where there is still such a thing. */
function put(fresh) {
  if (fresh.innerHTML === part.innerHTML) return
  const open = [...part.querySelectorAll('details[open] > summary')].map((one) => one.textContent)
  const focused = part.contains(document.activeElement) ? document.activeElement : undefined
  part.replaceWith(document.adoptNode(fresh))
  part = fresh
  anchor = performance.now()
  for (const one of part.querySelectorAll('details > summary'))
    if (open.includes(one.textContent)) one.parentElement.open = true
  if (focused) {
    const same = [...part.querySelectorAll(focused.tagName)].find((one) => one.value === focused.value)
    ;(same ?? part.querySelector('button, a'))?.focus({ preventScroll: true })
  }
  tick()
}

function follow() {
  const news = new EventSource(part.dataset.livePart)
  news.addEventListener('night', show)
  // A connection that breaks is made again by the browser; one that is refused is not.
  // What happened while it was away was not heard.
  news.addEventListener('open', show)
  news.addEventListener('error', () => {
    isAway(true)
    if (news.readyState !== EventSource.CLOSED) return
    setTimeout(
      () => {
        show()
        follow()
      },
      5_000 + Math.random() * 5_000,
    )
  })
}

if (part) {
  follow()
  addEventListener('online', show)
  addEventListener('offline', () => isAway(true))
  setInterval(tick, 200)
}
