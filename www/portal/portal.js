// The portal's own script: crisis help and who is signed in. It knows nothing of Gauze and works without it, and offline.

const CRISIS_QUESTION = 'phq9-9';
const NOT_AT_ALL = 'LA6568-5';

const crisis = document.getElementById('crisis');

// The style sheet already shows the help by itself; this covers browsers without `:has()`, and answers that the browser restored.
function showCrisisHelp() {
  const answer = document.querySelector(`input[name="${CRISIS_QUESTION}"]:checked`)?.value;
  crisis.classList.toggle('is-open', answer !== undefined && answer !== NOT_AT_ALL);
}

if (crisis) {
  document.addEventListener('change', showCrisisHelp);
  document.addEventListener('reset', () => setTimeout(showCrisisHelp));
  globalThis.addEventListener('pageshow', showCrisisHelp);
  showCrisisHelp();
}

async function showSession() {
  const place = document.querySelector('[data-signed-in]');
  try {
    const response = await fetch('/session.json', { cache: 'no-store' });
    const { user } = response.ok ? await response.json() : {};
    if (!user) return;
    place.textContent = place.dataset.signedIn + user;
    place.hidden = false;
    document.querySelector('[data-signed-out]').hidden = true;
  } catch {
    // Offline, or a server without sessions: the link to sign in stays.
  }
}

showSession();
