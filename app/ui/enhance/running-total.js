/** Keeps the total true while boxes are ticked. Words come from data- attributes, in the reader's language. */
const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name])

for (const choices of document.querySelectorAll('[data-running-total]')) {
  const panel = document.getElementById(choices.dataset.runningTotal)
  if (!panel) continue
  const { locale, most, potPence, mustFit, count, meter, announce, tooMany, tooDear } = panel.dataset
  const part = (name) => panel.querySelector(`[data-part=${name}]`)
  const bar = panel.querySelector('svg')
  const money = (pence) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'GBP',
      minimumFractionDigits: pence % 100 ? 2 : 0,
    }).format(pence / 100)
  let saying

  const update = (aloud) => {
    const ticked = [...choices.querySelectorAll('input:checked[data-cost-pence]')]
    const sum = ticked.reduce((total, box) => total + Number(box.dataset.costPence), 0)
    const values = { chosen: ticked.length, cost: money(sum), count: fill(count, { chosen: ticked.length }) }
    const wrong =
      most && ticked.length > Number(most)
        ? fill(tooMany, values)
        : mustFit !== undefined && sum > Number(potPence)
          ? fill(tooDear, values)
          : ''
    part('count').textContent = values.count
    part('cost').textContent = values.cost
    part('wrong').textContent = wrong
    part('wrong').hidden = !wrong
    bar.setAttribute('aria-label', fill(meter, values))
    bar.firstElementChild.setAttribute('width', Math.min(100, (sum / Number(potPence)) * 100))
    if (!aloud) return
    // Said once the voter pauses, so that quick choosing is not talked over.
    clearTimeout(saying)
    saying = setTimeout(() => (part('status').textContent = wrong || fill(announce, values)), 600)
  }

  for (const button of panel.querySelectorAll('.update-total')) button.hidden = true
  choices.addEventListener('change', () => update(true))
  // A page that comes back from the browser's memory may have other boxes ticked than it was sent with.
  addEventListener('pageshow', () => update(false))
  update(false)
}
