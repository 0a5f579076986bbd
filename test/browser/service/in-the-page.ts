// What is asked of a page where it stands, in the browser. Written as text: these tests know no DOM.

/** Whether anything is as wide as to need scrolling sideways: by how many pixels the page is wider than the window. */
export const tooWideBy = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Waits until a page that was made narrower or wider stands as it will. */
export const settled =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';

/** What stands out of a window that is too narrow, for whoever must mend it. */
export const widest = `[...document.querySelectorAll('body *')]
  .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !each.closest('.bestfit-table'))
  .slice(-3).map((each) => each.outerHTML.slice(0, 160))`;

/** What axe finds now, in a page that it was brought to. */
export const axeFinds = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => 'axe: ' + id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')))`;

/**
 * Numbers everything that a keyboard must come to, and notes how each looks without the focus. Of radios with one name one is come to.
 * What a Tab has come to is noted when the next one is pressed, before it moves the focus on.
 * A window's own look of a control may be another element's: the label of a radio, the box around an uploaded file.
 */
export const beginTabbing = `(() => {
  const looks = (each) => JSON.stringify(
    [[each, null], [each, '::before'], [each.parentElement, null], [each.nextElementSibling, '::before']]
      .filter(([element]) => element)
      .map(([element, part]) => {
        const style = getComputedStyle(element, part);
        // A line that is not drawn is no look, whatever its colour.
        const line = (side) => style[side + 'Style'] === 'none' ? '' : [style[side + 'Width'], style[side + 'Style'], style[side + 'Color']].join(' ');
        const { boxShadow, backgroundColor, textDecorationLine, textDecorationThickness, clipPath, width } = style;
        return [line('outline'), line('borderBottom'), line('borderTop'), boxShadow, backgroundColor, textDecorationLine, textDecorationThickness, clipPath, width];
      }),
  );
  const wanted = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter((each) => !each.disabled && each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }))
    .filter((each) => each.type !== 'radio' || each.checked ||
      (!document.querySelector('input[type=radio][name="' + CSS.escape(each.name) + '"]:checked') &&
        document.querySelector('input[type=radio][name="' + CSS.escape(each.name) + '"]') === each));
  // The first Tab starts from the top, wherever the page or a click has put the focus.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
  const before = new Map(wanted.map((each) => [each, looks(each)]));
  const tabbing = { wanted, reached: new Set(), dim: [], around: false };
  window.bestfitTabbing = tabbing;
  let pressed = 0;
  addEventListener('keydown', () => {
    pressed += 1;
    if (pressed === 1 || tabbing.around) return;
    const at = document.activeElement;
    if (at === null || at === document.body || tabbing.reached.has(at)) {
      tabbing.around = true;
      return;
    }
    tabbing.reached.add(at);
    if (before.has(at) && before.get(at) === looks(at)) tabbing.dim.push(at.outerHTML.slice(0, 160));
    const box = at.getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight) tabbing.dim.push('out of sight: ' + at.outerHTML.slice(0, 160));
  }, true);
  return wanted.length;
})()`;

/** Whether the Tab key has been all the way around. */
export const allAround = 'window.bestfitTabbing.around';

/**
 * What no Tab came to, and what came to shows no focus. Nothing keeps the focus: a link that is shown with the focus alone moves all below
 * it when a click takes the focus away, and the click misses.
 */
export const tabbingFaults = `(() => {
  const { wanted, reached, dim } = window.bestfitTabbing;
  document.activeElement?.blur();
  return [
    ...wanted.filter((each) => !reached.has(each)).map((each) => 'not reached by Tab: ' + each.outerHTML.slice(0, 160)),
    ...dim.map((each) => 'no visible focus: ' + each),
  ];
})()`;

/** What is wrong with the error summary of a page that has errors: its links must lead to what can be typed in. */
export const errorSummaryFaults = `(() => {
  const summary = document.querySelector('.govuk-error-summary');
  if (summary === null) return ['an error without an error summary'];
  return [...summary.querySelectorAll('a')].flatMap((link) => {
    const id = decodeURIComponent(link.hash.slice(1));
    const field = document.getElementById(id);
    if (field === null) return ['the error summary leads to #' + id + ', which is not there'];
    return field.matches('input:not([type=hidden]), select, textarea, button, a') ? [] : ['#' + id + ' takes no focus'];
  });
})()`;

/** Everything that broke the policy of the pages since the window was opened. */
export const watchPolicy = `window.bestfitViolations = [];
addEventListener('securitypolicyviolation', (event) => window.bestfitViolations.push(event.violatedDirective + ' ' + event.blockedURI));`;
