/**
 * The picture on a letter leads here with the code after the `#`, which browsers send to nobody. It goes into the field
 * and out of the address at once, so that it stays in no history. Pressing the button is left to her.
 */
const field = document.querySelector('input[name=code]')
const code = decodeURIComponent(location.hash.slice(1))
if (field && code !== '') {
  if (field.value === '') field.value = code
  history.replaceState(null, '', location.pathname + location.search)
}
