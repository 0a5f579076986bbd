// The two design systems ship no types: what our scripts use of them.
declare module 'govuk-frontend' {
  /** Within the page, or a part of it. */
  export function initAll(within?: { readonly scope: Element }): void;
}
declare module '@ministryofjustice/frontend' {
  export function initAll(): void;
}
