/** Shows what a page waits for as soon as it is there: the server says so over a connection that stays open. */
const place = document.querySelector('[data-look-again]')
if (place) {
  const news = new EventSource(place.dataset.lookAgain)
  // Many may be waiting: not all of them at the same moment.
  const reloadWithin = (least, most) =>
    setTimeout(() => leaving || location.reload(), least + Math.random() * (most - least))
  // Whoever is on her way to another page, or has just sent a form, is not called back.
  let leaving = false
  addEventListener('beforeunload', () => {
    leaving = true
    news.close()
  })
  const show = () => {
    // Whoever is filling something in is left in peace.
    if (document.querySelector('details[open] form')) return
    news.close()
    reloadWithin(0, 500)
  }
  // How far a long piece of work is: “3 9” for the third of nine steps.
  const steps = document.querySelector('[data-steps]')
  news.addEventListener('step', ({ data }) => {
    const [done, of] = data.split(' ')
    if (steps) steps.textContent = steps.dataset.steps.replace('{done}', done).replace('{of}', of)
  })
  if (place.dataset.event) news.addEventListener(place.dataset.event, show)
  // Or each thing that happens has the next number, and some may have been missed.
  const after = Number(place.dataset.after)
  for (let next = after + 1; next <= after + 200; next += 1) news.addEventListener(`at-${next}`, show)
  // A connection that breaks is made again by the browser; one that is refused is not.
  news.addEventListener('error', () => {
    if (news.readyState === EventSource.CLOSED) reloadWithin(15_000, 25_000)
  })
}
