/** The meeting goes on, in the room and on other phones: the page is shown again when it has, or says so where somebody is writing. */
const place = document.querySelector('[data-meeting-live]')
let [busy, leaving] = [false, false]
const isBusy = () => (busy = true)
// What is sent from here moves the meeting too: its own answer shows that.
document.addEventListener('submit', () => (leaving = true))
// Whoever is on her way to another page is not called back.
addEventListener('beforeunload', () => (leaving = true))
document.addEventListener('input', isBusy)
document.addEventListener('click', ({ target }) => target.closest?.('summary') && isBusy())

function hasMoved() {
  if (leaving) return
  if (busy) place.querySelector('[data-meeting-news]').hidden = false
  else if (location.search || location.hash) location.replace(location.pathname)
  else location.reload()
}

/** Reads what the server says over an answer that stays open; true once the meeting stands elsewhere than on this page. */
async function moves() {
  const { ok, body } = await fetch(place.dataset.meetingLive)
  if (!ok || !body) return false
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  for (let rest = ''; ;) {
    const { value, done } = await reader.read()
    if (done) return false
    const lines = (rest + value).split('\n')
    rest = lines.pop()
    const told = lines.find((line) => line.startsWith('event: '))
    if (told && told.slice('event: '.length) !== place.dataset.mark) return true
  }
}

async function follow() {
  if (await moves().catch(() => false)) return hasMoved()
  // Many may be in the room: not all of them come back at the same moment.
  setTimeout(follow, 2_000 + Math.random() * 4_000)
}
if (place && globalThis.TextDecoderStream) follow()
