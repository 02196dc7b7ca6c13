// What most forms use, in one file: one request.

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

/** A form marked data-once is sent once, however often its button is pressed. The server refuses a second one too. */
for (const form of document.querySelectorAll('form[data-once]')) {
  let sentAt = 0
  const buttons = () => form.querySelectorAll('button[type=submit]')
  form.addEventListener('submit', (event) => {
    // A button that opens a page of its own leaves this one as it is.
    if (event.submitter?.hasAttribute('formtarget')) return
    // After ten seconds the network may have lost it: let them try again.
    if (Date.now() - sentAt < 10_000) return event.preventDefault()
    sentAt = Date.now()
    // aria-disabled keeps the focus where it is and still sends the button's own name and value.
    for (const button of buttons()) button.setAttribute('aria-disabled', 'true')
    setTimeout(() => buttons().forEach((button) => button.removeAttribute('aria-disabled')), 10_000)
  })
  addEventListener('pageshow', () => {
    sentAt = 0
    buttons().forEach((button) => button.removeAttribute('aria-disabled'))
  })
}
