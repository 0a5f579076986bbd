type Choice = { readonly value: string; readonly text: string; readonly hint?: string } | { readonly divider: string };

/**
 * Choices as GOV.UK's radios and checkboxes want them. Their fields that unfold under a choice are left out: a radio button may not
 * say that it unfolds something (ARIA 1.2), so nobody who listens is told. What depends on a choice is asked after it.
 */
export function choiceItems(choices: readonly Choice[]) {
  return choices.map((choice) => {
    if ('divider' in choice) return choice;
    const { value, text, hint } = choice;
    return {
      value,
      text,
      ...(hint !== undefined && { hint: { text: hint } }),
    };
  });
}
