// The two design systems ship no types: what our script uses of them.
declare module 'govuk-frontend' {
  export function initAll(): void;
}
declare module '@ministryofjustice/frontend' {
  export function initAll(): void;
}
