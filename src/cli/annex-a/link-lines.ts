import type { AdoptiveFamilies, Disagreement, ProbableDuplicate, SiblingGroups } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { heading, paragraph } from '../terminal/print.ts';
import { counted } from './counted.ts';

/** What linking found, as plain values. */
export interface Links {
  readonly children: number;
  readonly rowsWithoutId: number;
  readonly disagreements: readonly Disagreement[];
  readonly probableDuplicates: readonly ProbableDuplicate[];
  readonly siblings: SiblingGroups;
  readonly adoptiveFamilies: AdoptiveFamilies;
}

const shown = 20;

/** The links between lists as the terminal shows them: how many of each, and the first of them. */
export function linkLines(
  links: Links,
  { edition, asAt }: { readonly edition: string; readonly asAt: number },
): string[] {
  const { disagreements, probableDuplicates, siblings, adoptiveFamilies } = links;
  return [
    ...heading(`Links of edition ${edition} as at ${writtenDayNumber(asAt)}`),
    ...paragraph(`${counted(links.children, 'child', 'children')} on the lists.`),
    ...(links.rowsWithoutId === 0
      ? []
      : paragraph(`${counted(links.rowsWithoutId, 'row')} without a child’s id could not be linked.`)),
    ...part(
      `${counted(disagreements.length, 'disagreement')} between rows about a child`,
      disagreements.map(
        ({ child, field, values }) =>
          `${child}, ${field.replaceAll('-', ' ')}: ${values
            .map(
              ({ says, places }) => `${says} (${places.map(({ list, row }) => `list ${list} row ${row}`).join(', ')})`,
            )
            .join('; ')}`,
      ),
    ),
    ...part(
      `${counted(probableDuplicates.length, 'probable duplicate')}: one child under two ids`,
      probableDuplicates.map(({ children, strength, reading, pairs }) => {
        const reasons = [...new Set(pairs.flatMap((pair) => pair.reasons.map(({ says }) => says)))];
        const twins = reading === 'same-child' ? '' : ', or twins';
        return `${children.join(' and ')} (${strength}${twins}): ${reasons.join('; ')}`;
      }),
    ),
    ...part(
      `${counted(siblings.groups.length, 'probable sibling group')}`,
      siblings.groups.map(
        ({ children, strength, reasons }) =>
          `${children.join(', ')} (${strength}): ${[...new Set(reasons.map(({ says }) => says))].join('; ')}`,
      ),
    ),
    ...familyLines(adoptiveFamilies),
    '',
    ...paragraph('--json gives everything; --child ID shows one child’s journey.'),
  ];
}

function part(title: string, lines: readonly string[]): string[] {
  const rest = lines.length - shown;
  return [
    ...heading(title),
    ...lines.slice(0, shown).flatMap((line) => paragraph(line)),
    ...(rest > 0 ? [`… and ${rest.toLocaleString('en-GB')} more`] : []),
  ];
}

function familyLines(found: AdoptiveFamilies): string[] {
  if (found.outcome === 'cannot') {
    return [...heading('Adoptive families'), ...paragraph(`Not linked, because ${found.because}.`)];
  }
  const differing = found.families.filter(({ dates }) => dates.some(({ compared }) => compared === 'differ'));
  return [
    ...heading(`${counted(found.families.length, 'adoptive family', 'adoptive families')} on lists 10 and 11`),
    ...paragraph(
      `${found.childrenWithoutAdopters.length} with children and no adopter; ${found.adoptersWithoutChildren.length} with adopters and no child; ${differing.length} whose dates differ between the lists.`,
    ),
    ...differing.slice(0, shown).flatMap(({ family, dates }) =>
      paragraph(
        `${family}: ${dates
          .filter(({ compared }) => compared === 'differ')
          .map(({ step, children, adopters }) => `${step} ${children.join(', ')} or ${adopters.join(', ')}`)
          .join('; ')}`,
      ),
    ),
  ];
}
