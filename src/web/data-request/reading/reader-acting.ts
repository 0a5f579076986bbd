/** For whom what was sent is read: for nobody, by the service itself. */
export const reader = { for: 'service', what: 'data-request' } as const;
