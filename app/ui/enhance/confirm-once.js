/** A form marked data-once is sent once, however often its button is pressed. The server refuses a second one too. */
for (const form of document.querySelectorAll('form[data-once]')) {
  let sentAt = 0
  const buttons = () => form.querySelectorAll('button[type=submit]')
  form.addEventListener('submit', (event) => {
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
