/**
 * Sends what is pressed as soon as it can. What cannot be sent is kept on the phone, with its number and when it was
 * pressed, and sent when the internet is back: the later press holds, and one sent twice counts once.
 */
let phone = document.querySelector('#night-phone')
const words = { ...phone?.dataset }
const box = `night ${words.keep}`
const said = () => phone.querySelector('[data-said]')
let waitMs = 0
let sending = false
let timer

const kept = () => JSON.parse(localStorage.getItem(box) ?? '{}')
const keep = (all) => localStorage.setItem(box, JSON.stringify(all))
const tell = (text) => {
  if (said() && said().textContent !== text) said().textContent = text
}

function take(event) {
  const form = event.target
  const what = form.matches('[data-send]') ? form : form.querySelector('[data-send]')
  if (!what) return
  const body = new FormData(form, event.submitter ?? undefined)
  const press = Number((what.querySelector('[data-press]') ?? what).dataset.press ?? 0)
  const pitch = body.get('pitch') ?? ''
  const name = `${body.get('kind')} ${pitch}`
  const all = kept()
  const number = Math.max(press, Number(sessionStorage.getItem(`${box} ${name}`) ?? 0)) + 1
  all[name] = { body: [...body], press: number, at: Date.now() }
  try {
    keep(all)
    sessionStorage.setItem(`${box} ${name}`, number)
  } catch {
    // Nothing can be kept here: the browser sends it as it would without us.
    return
  }
  event.preventDefault()
  for (const button of form.querySelectorAll('[aria-pressed]'))
    button.setAttribute('aria-pressed', String(button === event.submitter))
  tell(words.sending)
  send()
}

async function send() {
  if (sending) return
  sending = true
  clearTimeout(timer)
  for (const [name, one] of Object.entries(kept())) {
    const answer = await post(one)
    if (!answer) {
      tell(words.kept)
      waitMs = Math.min(8_000, waitMs * 2 || 1_000)
      timer = setTimeout(send, waitMs)
      sending = false
      return
    }
    waitMs = 0
    const all = kept()
    // Unless she pressed again meanwhile.
    const newer = all[name]?.press > one.press
    if (!newer) {
      delete all[name]
      keep(all)
      tell(answer.counts ? (answer.late ? words.countsLate : words.counts) : answer.words)
    }
  }
  sending = false
  if (Object.keys(kept()).length > 0) send()
}

/** What the server said, when it took it or refused it; nothing when it has to be sent again. */
async function post({ body, press, at }) {
  const form = new URLSearchParams(body.filter(([, value]) => typeof value === 'string'))
  form.set('press', press)
  form.set('kept', Math.max(0, Date.now() - at))
  try {
    const answer = await fetch(words.post, { method: 'POST', body: form, signal: AbortSignal.timeout?.(8_000) })
    if (answer.status !== 200 && answer.status !== 409) return undefined
    return await answer.json()
  } catch {
    return undefined
  }
}

/** The page as it now is. Not all phones at the same moment. */
function fetchAgain(withinMs) {
  clearTimeout(fetchAgain.timer)
  fetchAgain.timer = setTimeout(async () => {
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } })
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('night-phone')
      if (!answer.ok || !fresh) return
      const text = said()?.textContent ?? ''
      phone.replaceWith(document.adoptNode(fresh))
      phone = fresh
      if (text === words.kept) tell(text)
      phone.scrollIntoView({ block: 'start' })
    } catch {
      fetchAgain(4_000)
    }
  }, Math.random() * withinMs)
}

function onNight(event) {
  const now = JSON.parse(event.data)
  if (!now) return
  const pitch = now.pitch?.reference ?? ''
  const before = { phase: phone.dataset.phase, pitch: phone.dataset.pitch }
  if (now.phase === before.phase && pitch === before.pitch) return
  phone.dataset.phase = now.phase
  phone.dataset.pitch = pitch
  const marking = phone.querySelector('[data-when=pitch]')
  const waiting = phone.querySelector('[data-when=waiting]')
  const simple = phone.dataset.as === 'hall' && marking && waiting && ['pitch', 'between'].includes(now.phase)
  if (!simple) {
    // A page that is filled in does not change under her fingers.
    const filled = phone.querySelector('input[type=radio]:checked, input[type=checkbox]:checked')
    if (filled && phone.dataset.as === 'member') return tell(words.others)
    return fetchAgain(phone.dataset.as === 'member' ? 200 : 2_000)
  }
  const form = marking.querySelector('form')
  const reference = marking.querySelector('[data-pitch-reference]')
  if (form && reference && now.pitch && marking.dataset.marks !== undefined) {
    if (reference.value !== pitch) {
      reference.value = pitch
      reference.dataset.press = 0
      for (const button of form.querySelectorAll('[aria-pressed]')) button.setAttribute('aria-pressed', 'false')
      tell('')
    }
    marking.querySelector('[data-pitch-title]').textContent = now.pitch.title
  }
  const up = now.phase === 'pitch' && marking.dataset.marks !== undefined
  marking.hidden = !up
  waiting.hidden = up
}

function follow() {
  const news = new EventSource(words.live)
  news.addEventListener('night', onNight)
  news.addEventListener('error', () => {
    if (news.readyState === EventSource.CLOSED) setTimeout(follow, 5_000 + Math.random() * 15_000)
  })
}

if (phone) {
  document.addEventListener('submit', take)
  addEventListener('online', () => {
    waitMs = 0
    send()
  })
  follow()
  if (Object.keys(kept()).length > 0) send()
}
