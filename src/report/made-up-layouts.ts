// The layouts that extractions of the real reports came in.

export type Layout = 'markdown' | 'plain' | 'glued';

type Marks = {
  heading(title: string, level: number): string;
  graded(title: string, digit: number, grade: string): string[];
  label(label: string, value: string): string;
  entry(title: string, page: number, bold: boolean): string;
  timescale(label: string): string;
  rowHeading(title: string): string;
};

/** How headings, labels, grade lines and rows are marked in a layout. */
export function marksOf(layout: Layout): Marks {
  const marked: Marks = {
    heading: (title, level) => `${'#'.repeat(level)} **${title}**`,
    graded: (title, digit, grade) => [`### **${title}**`, '', `#### **Grade ${digit} (${grade})**`],
    label: (label, value) => `**${label}:** ${value}`,
    entry: (title, page, bold) => (bold ? `<b>${title}</b>\t<b>${page}</b>` : `${title}\t${page}`),
    timescale: (label) => `### **${label}**`,
    rowHeading: (title) => `<b>${title}</b>\t`,
  };
  if (layout === 'markdown') return marked;
  if (layout === 'glued') {
    return { ...marked, graded: (title, digit, grade) => [`**${title}****Grade ${digit} (${grade})**`] };
  }
  return {
    heading: (title) => title,
    graded: (title, digit, grade) => [title, '', `Grade ${digit} (${grade.charAt(0).toUpperCase()}${grade.slice(1)})`],
    label: (label, value) => `${label}: ${value}`,
    entry: (title, page) => `${title}\t${page}`,
    timescale: (label) => label,
    rowHeading: (title) => `${title}\t`,
  };
}
