/** Keeps points, scores or places added up while ideas are marked. Words come from data- attributes, in the reader's language. */
const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name])

/** A whole number in the figures of English, Arabic or Urdu; what is none counts as nothing, and is told when it is sent. */
const numberIn = (text) => {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (figure) => figure.charCodeAt(0) - 0x660)
    .replace(/[۰-۹]/g, (figure) => figure.charCodeAt(0) - 0x6f0)
  return /^\d{1,6}$/.test(plain) ? Number(plain) : 0
}

for (const field of document.querySelectorAll('[data-marks-total]')) {
  const panel = document.getElementById(field.dataset.marksTotal)
  if (!panel) continue
  const { asks, points, count, left, over, twice, gap, noneYet } = panel.dataset
  const nths = JSON.parse(panel.dataset.nths ?? '[]')
  const nth = (place) => nths[place - 1] ?? String(place)
  const part = (name) => panel.querySelector(`[data-part=${name}]`)
  const bar = panel.querySelector('svg')
  let saying

  const given = () =>
    [...field.querySelectorAll('[data-mark]')]
      .filter((control) => control.type !== 'radio' || control.checked)
      .map((control) => ({ mark: numberIn(control.value), title: control.dataset.title }))
      .filter(({ mark }) => mark > 0)

  /** What is out of order in a ranking: two in one place, or a place that is left out. */
  const outOfOrder = (places) => {
    const again = places.find((place, at) => places.indexOf(place) < at)
    if (again !== undefined) return fill(twice, { place: nth(again) })
    const out = places.findIndex((place, at) => place !== at + 1)
    return out < 0 ? '' : fill(gap, { place: nth(out + 1) })
  }

  const update = (aloud) => {
    const marks = given()
    const sum = marks.reduce((total, { mark }) => total + mark, 0)
    const words = fill(count, { many: asks === 'points' ? sum : marks.length })
    let also = ''
    let wrong = ''
    part('count').textContent = words
    if (asks === 'points') {
      const rest = Number(points) - sum
      also = fill(rest < 0 ? over : left, { many: Math.abs(rest) })
      part('left').textContent = also
      part('left').classList.toggle('field-error', rest < 0)
      bar.setAttribute('aria-label', words)
      bar.firstElementChild.setAttribute('width', Math.min(100, (sum / Number(points)) * 100))
    }
    if (asks === 'place') {
      marks.sort((one, other) => one.mark - other.mark)
      wrong = outOfOrder(marks.map(({ mark }) => mark))
      const lines = marks.map(({ mark, title }) => {
        const line = document.createElement('li')
        const place = document.createElement('b')
        place.textContent = nth(mark)
        line.append(place, ` ${title}`)
        return line
      })
      if (lines.length === 0) lines.push(Object.assign(document.createElement('li'), { textContent: noneYet }))
      part('list').replaceChildren(...lines)
    }
    part('wrong').textContent = wrong
    part('wrong').hidden = !wrong
    if (!aloud) return
    // Said once the voter pauses, so that quick marking is not talked over.
    clearTimeout(saying)
    saying = setTimeout(() => (part('status').textContent = wrong || [words, also].filter(Boolean).join('. ')), 600)
  }

  for (const button of panel.querySelectorAll('.update-total')) button.hidden = true
  field.addEventListener('input', () => update(true))
  // A page that comes back from the browser's memory may have other marks than it was sent with.
  addEventListener('pageshow', () => update(false))
  update(false)
}
