// Lets a form carry a passkey: asks the device for it, puts what it signed into the form's last field and sends it.
// A form with data-passkey stays hidden where this script or the device cannot do that.
const bytes = text =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0))
const text = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
const withIds = (credentials = []) => credentials.map(one => ({ ...one, id: bytes(one.id) }))

/** Asks for a passkey that is on the device; it must ask who holds it. */
async function use(options) {
  const { id, type, response, authenticatorAttachment } = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: withIds(options.allowCredentials),
      userVerification: 'required',
    },
  })
  return {
    id,
    rawId: id,
    type,
    authenticatorAttachment,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined,
    },
  }
}

/** Makes a new passkey on the device. */
async function make(options) {
  const { id, type, response, authenticatorAttachment } = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: withIds(options.excludeCredentials),
    },
  })
  return {
    id,
    rawId: id,
    type,
    authenticatorAttachment,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  }
}

const ceremony = { use, make }

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!window.PublicKeyCredential) continue
  form.hidden = false
  const carrier = form.querySelector('input[data-carrier]')
  const said = form.querySelector('output')
  form.addEventListener('submit', async event => {
    if (carrier.value) return
    event.preventDefault()
    said.textContent = ''
    try {
      const answer = await fetch(form.dataset.options, { credentials: 'same-origin' })
      if (!answer.ok) throw new Error(`status ${answer.status}`)
      carrier.value = JSON.stringify(await ceremony[form.dataset.passkey](await answer.json()))
      form.submit()
    } catch (error) {
      said.textContent = error.name === 'InvalidStateError' ? form.dataset.twice : form.dataset.failed
    }
  })
}
