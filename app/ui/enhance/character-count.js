/** Says how many characters are left: to the eye at once, to the ear when the typing pauses. */
for (const area of document.querySelectorAll('textarea[data-most]')) {
  const shown = document.getElementById(`${area.id}-count`)
  if (!shown?.dataset.left) continue
  const most = Number(area.dataset.most)
  const forms = { left: JSON.parse(shown.dataset.left), over: JSON.parse(shown.dataset.over) }
  const plural = new Intl.PluralRules(shown.dataset.locale)
  const number = new Intl.NumberFormat(shown.dataset.locale)
  const aloud = document.createElement('p')
  aloud.className = 'unseen'
  aloud.setAttribute('role', 'status')
  shown.after(aloud)
  let saying

  const update = () => {
    // A line break is sent as two characters; it is counted as the reader sees it, and so does the form.
    const left = most - [...area.value].length
    const form = left < 0 ? forms.over : forms.left
    const size = Math.abs(left)
    shown.textContent = (form[size === 0 ? 'zero' : plural.select(size)] ?? form.other).replace(
      '#',
      number.format(size),
    )
    shown.classList.toggle('field-error', left < 0)
    clearTimeout(saying)
    saying = setTimeout(() => (aloud.textContent = shown.textContent), 1000)
  }

  area.addEventListener('input', update)
  addEventListener('pageshow', update)
  update()
}
