import type { KnownFramework } from '#store';

type Named = Pick<KnownFramework, 'id' | 'frameworkVersion'>;

/** The address of a version of a framework. */
export const frameworkAddress = ({ id, frameworkVersion }: Named): string =>
  `/frameworks/${encodeURIComponent(id)}/${encodeURIComponent(frameworkVersion)}`;

/** The address of one judgement of it. The id of a judgement may have several parts: safeguarding/overall. */
export const judgementAddress = (known: Named, judgement: string): string =>
  `${frameworkAddress(known)}/judgements/${judgement.split('/').map(encodeURIComponent).join('/')}`;
