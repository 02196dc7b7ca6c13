/** Shows what a page waits for as soon as it is there: the server says so over a connection that stays open. */
const place = document.querySelector('[data-look-again]')
if (place) {
  const news = new EventSource(place.dataset.lookAgain)
  // Many may be waiting: not all of them at the same moment.
  const reloadWithin = (least, most) => setTimeout(() => location.reload(), least + Math.random() * (most - least))
  news.addEventListener(place.dataset.event, () => {
    news.close()
    reloadWithin(0, 500)
  })
  // A connection that breaks is made again by the browser; one that is refused is not.
  news.addEventListener('error', () => {
    if (news.readyState === EventSource.CLOSED) reloadWithin(15_000, 25_000)
  })
}
