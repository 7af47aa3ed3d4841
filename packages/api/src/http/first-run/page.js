// The token stands behind the # of the address: it leaves this page only in the body of the one request that uses it.
const form = document.getElementById('store')
const fault = document.getElementById('fault')
const token = location.hash.slice(1)
history.replaceState(null, '', location.pathname)

document.getElementById('timeZone').value = Intl.DateTimeFormat().resolvedOptions().timeZone
for (const zone of Intl.supportedValuesOf('timeZone')) {
  const option = document.createElement('option')
  option.value = zone
  document.getElementById('zones').append(option)
}

function say(message) {
  fault.textContent = message
  fault.hidden = false
}

function show({ publishable, developer }) {
  document.getElementById('publishable').textContent = publishable
  document.getElementById('developer').textContent = developer
  document.getElementById('snippet').textContent =
    `<script type="module" src="${location.origin}/widgets/redress.js" data-store="${publishable}"></script>\n<redress-complaint-form></redress-complaint-form>`
  form.hidden = true
  const done = document.getElementById('done')
  done.hidden = false
  done.focus()
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  fault.hidden = true
  const body = JSON.stringify({ token, ...Object.fromEntries(new FormData(form)) })
  try {
    const response = await fetch('/first-run', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const answer = await response.json()
    if (response.ok) show(answer)
    else say(answer.message)
  } catch {
    say('The server cannot be reached. Please try again.')
  }
})
