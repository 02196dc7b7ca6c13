/** Asks quietly whether what a page waits for is there, and shows it only then: nothing is read out twice meanwhile. */
const waiting = document.querySelector('[data-look-soon]')
const giveUpAt = Date.now() + 120_000
async function look() {
  const answer = await fetch(location.href).catch(() => undefined)
  const page = await answer?.text()
  if (page !== undefined && !page.includes('data-look-soon')) return location.reload()
  if (Date.now() < giveUpAt) setTimeout(look, 1_000)
}
if (waiting) setTimeout(look, 1_000)
