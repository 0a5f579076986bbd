/** What a text was read as, or what is wrong with it: "is no whole number". */
export type Reading<T> = { readonly value: T } | { readonly wrong: string };

/** One kind of setting: what is expected, in words, and how a text is read. */
export type Kind<T> = {
  /** "a whole number from 0 to 65535". */
  readonly expected: string;
  readonly read: (text: string) => Reading<T>;
};
