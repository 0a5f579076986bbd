// The one script of every page. It makes better what already works without it, and holds no types: it is served as it stands.

import { initAll as initAllOfMoj } from '@ministryofjustice/frontend';
import { initAll } from 'govuk-frontend';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

// A table that may be wider than the screen can be reached by keyboard to scroll it. Where it fits there is nothing to reach.
const onResize = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});

/** Makes a page better, or the part of one that a script has put there. */
function improve(part = document.body) {
  initAll({ scope: part });
  // GOV.UK's file picker holds a comma that is only heard inside its button, so that the button's name is not what is read on it
  // (WCAG 2.5.3). Before the button it is heard just as well.
  for (const comma of part.querySelectorAll('.govuk-file-upload-button > [id$="-comma"]')) {
    comma.parentElement?.before(comma);
  }
  for (const region of part.querySelectorAll('.bestfit-table')) onResize.observe(region);
}
improve();
initAllOfMoj();
document.addEventListener('bestfit:shown', ({ target }) => {
  if (target instanceof HTMLElement) improve(target);
});

// A text is copied with one press where the browser lets a page do so; where it does not, the button stays away.
for (const button of document.querySelectorAll('[data-bestfit-copy]')) {
  const text = document.getElementById(button.getAttribute('data-bestfit-copy') ?? '');
  if (text === null || navigator.clipboard === undefined) continue;
  button.removeAttribute('hidden');
  button.addEventListener('click', async () => {
    const said = button.parentElement?.querySelector('[role=status]');
    const words = await navigator.clipboard.writeText(text.textContent ?? '').then(
      () => 'Copied.',
      () => 'The browser did not let it be copied: select the text below.',
    );
    if (said) said.textContent = words;
  });
}
