/**
 * Lets a form ask this device for a passkey before it is sent. It stands in [data-passkey], hidden until here; what is
 * said to browsers without scripts or passkeys ([data-without-passkey]) goes away instead.
 */
const part = document.querySelector('[data-passkey]')
const form = part?.querySelector('form')

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
const named = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }))

/** What the server asks, fetched at the moment it is wanted, so that it cannot have grown old on the page. */
async function question() {
  const body = new URLSearchParams({ purpose: part.dataset.passkey })
  const answer = await fetch('/passkey-question', { method: 'POST', body })
  if (!answer.ok) throw new Error(String(answer.status))
  const asked = await answer.json()
  return {
    ...asked,
    challenge: bytes(asked.challenge),
    allowCredentials: named(asked.allowCredentials),
    excludeCredentials: named(asked.excludeCredentials),
    user: asked.user && { ...asked.user, id: bytes(asked.user.id) },
  }
}

function plain({ id, type, response, authenticatorAttachment }) {
  const { clientDataJSON, attestationObject, authenticatorData, signature, userHandle } = response
  const told = attestationObject
    ? { attestationObject: text(attestationObject), transports: response.getTransports?.() ?? [] }
    : {
        authenticatorData: text(authenticatorData),
        signature: text(signature),
        userHandle: userHandle ? text(userHandle) : undefined,
      }
  return {
    id,
    rawId: id,
    type,
    authenticatorAttachment: authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
    response: { clientDataJSON: text(clientDataJSON), ...told },
  }
}

async function ask() {
  const publicKey = await question()
  const device = navigator.credentials
  return plain(await (publicKey.user ? device.create({ publicKey }) : device.get({ publicKey })))
}

const says = (which) => {
  for (const one of part.querySelectorAll('[data-trouble]')) one.hidden = one.dataset.trouble !== which
}

if (form && window.PublicKeyCredential) {
  part.hidden = false
  for (const other of document.querySelectorAll('[data-without-passkey]')) other.hidden = true
  let asking = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (asking) return
    asking = true
    says('')
    try {
      form.elements.namedItem('credential').value = JSON.stringify(await ask())
      form.submit()
    } catch (trouble) {
      says(trouble.name === 'InvalidStateError' ? 'known' : 'nothing')
    }
    asking = false
  })
}
