/** Our own short titles of grade descriptors: judgement → grade → titles in the order of the published table. */
export type DescriptorTitles = Readonly<
  Record<string, Readonly<Record<'outstanding' | 'good' | 'adequate' | 'inadequate', readonly string[]>>>
>;
