// The one script of every page. It makes better what already works without it, and holds no types: it is served as it stands.

import { initAll as initAllOfMoj } from '@ministryofjustice/frontend';
import { initAll } from 'govuk-frontend';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
initAllOfMoj();

// GOV.UK's file picker holds a comma that is only heard inside its button, so that the button's name is not what is read on it
// (WCAG 2.5.3). Before the button it is heard just as well.
for (const comma of document.querySelectorAll('.govuk-file-upload-button > [id$="-comma"]')) {
  comma.parentElement?.before(comma);
}

// A table that may be wider than the screen can be reached by keyboard to scroll it. Where it fits there is nothing to reach.
const onResize = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const region of document.querySelectorAll('.bestfit-table')) onResize.observe(region);
