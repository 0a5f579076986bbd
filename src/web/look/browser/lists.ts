// The script of the pages on which lists are sent and read: shows how much has been sent, and how far the reading is. Like start.ts it
// makes better what already works without it, and holds no types: parameters that nothing else gives a type have a first value.

const pause = (milliseconds = 1000) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const inMegabytes = (bytes = 0) => (bytes / 1_048_576).toFixed(1);

/** The page that a form has led to, put in the place of this one: what is wrong stands on it. Answers whether there was one. */
function showInstead(html = '') {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main');
  if (main === null) return false;
  document.title = page.title;
  document.querySelector('main')?.replaceWith(main);
  // The script of every page makes it better, as it did with what was there before.
  main.dispatchEvent(new Event('bestfit:shown', { bubbles: true }));
  begin();
  window.scrollTo(0, 0);
  return true;
}

/** Sends the forms of this page that bring lists, and shows how much has been sent. */
function begin() {
  for (const form of document.forms) {
    const state = form.querySelector('.bestfit-sending');
    const words = state?.querySelector('[role="status"]');
    const bar = state?.querySelector('progress');
    const button = form.querySelector('button[type="submit"]');
    if (!state || !words || !bar || !(button instanceof HTMLButtonElement)) continue;
    const stopped = (text = '') => {
      words.textContent = text;
      bar.hidden = true;
      button.disabled = false;
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (button.disabled) return;
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.setRequestHeader('accept', 'application/json');
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        bar.value = total > 0 ? (loaded / total) * 100 : 0;
        words.textContent =
          loaded < total
            ? `${inMegabytes(loaded)} of ${inMegabytes(total)} MB sent. Keep this page open until all of it is.`
            : 'Everything has been sent. It is being put away.';
      });
      request.addEventListener('error', () =>
        stopped('The connection broke off before everything was sent, so nothing was kept. Send it again.'),
      );
      request.addEventListener('load', () => {
        const type = request.getResponseHeader('content-type') ?? '';
        if (type.startsWith('application/json') && request.status === 200) {
          location.assign(JSON.parse(request.responseText).next);
        } else if (new URL(request.responseURL).pathname !== location.pathname) {
          // Such as the page on which somebody who was signed out meanwhile signs in again.
          location.assign(request.responseURL);
        } else if (!showInstead(request.responseText)) {
          stopped('It could not be sent. Send it again.');
        }
      });
      const sent = new FormData(form);
      button.disabled = true;
      state.removeAttribute('hidden');
      bar.hidden = false;
      bar.value = 0;
      words.textContent = 'Sending. Keep this page open until all of it is sent.';
      request.send(sent);
    });
  }
}

/** Shows how far the reading of lists is, until they are read. */
async function follow(place = document.body) {
  const { progressOf } = place.dataset;
  const words = place.querySelector('[role="status"]');
  const bar = place.querySelector('progress');
  while (progressOf && words && bar) {
    await pause();
    const answer = await fetch(progressOf).catch(() => null);
    if (answer === null || answer.status >= 500) continue;
    if (!answer.ok || answer.redirected) return;
    const { state, words: now, percent } = await answer.json();
    if (state !== 'received') {
      location.reload();
      return;
    }
    if (words.textContent !== now) words.textContent = now;
    if (percent === null) bar.removeAttribute('value');
    else bar.value = percent;
  }
}

begin();
for (const place of document.querySelectorAll('[data-progress-of]')) {
  if (place instanceof HTMLElement) void follow(place);
}
