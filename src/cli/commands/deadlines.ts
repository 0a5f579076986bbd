import { parseIsoDate, writtenDay } from '#calendar';
import { type DeadlineSettings, deadlinesOf, type Events, InputError } from '#frameworks';
import { chosenFramework } from '../chosen-framework.ts';
import type { ExitCode } from '../exit-code.ts';
import { heading, paragraph, print, printJson, terminalWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

type Options = Events & { framework?: string; frameworkFile?: string; listDeadline?: string[]; json?: boolean };

// Said once above the table instead of in every row.
const weeks = /; week 1 is .*$/;

/** `bestfit deadlines`: the date of every deadline whose event is given, with its rule and source. */
export async function showDeadlines(options: Options): Promise<ExitCode> {
  const framework = await chosenFramework(options.framework, options.frameworkFile);
  const { notified, onSiteEnds, reportReceived, judgedInadequate, lastInspected } = options;
  const events = { notified, onSiteEnds, reportReceived, judgedInadequate, lastInspected };
  if (Object.values(events).every((date) => date === undefined)) {
    throw new InputError('Give at least one date, for example --notified 2015-07-06 or --on-site-ends 2015-07-30.');
  }
  const { deadlines } = deadlinesOf(framework, events, {
    annexA: Object.fromEntries((options.listDeadline ?? []).map(listDeadline)),
  });
  if (options.json) {
    printJson({ framework: framework.id, deadlines });
    return 0;
  }
  print(...heading(`Deadlines: ${framework.shortTitle}`));
  if (notified !== undefined && deadlines.some(({ rule }) => weeks.test(rule))) {
    const day = writtenDay(parseIsoDate(notified));
    print(
      ...paragraph(
        `Notified on ${day}. Week 1 is the week of arrival, which is the day after, or the next working day.`,
      ),
      '',
    );
  }
  if (deadlines.length === 0) {
    print(
      ...paragraph(
        framework.deadlines.length === 0
          ? 'The documents of this framework set no deadline.'
          : 'None of the dates given starts a deadline of this framework.',
      ),
    );
    return 0;
  }
  print(
    ...table(
      [
        { heading: 'Date' },
        { heading: 'Time' },
        { heading: 'Deadline', weight: 2 },
        { heading: 'Who', weight: 1 },
        { heading: 'Rule and source', weight: 3 },
      ],
      deadlines.map(({ date, time, title, id, who, rule, source, assumed, note }) => [
        // “Tue 7 July 2015”: the rules speak of weekdays.
        writtenDay(parseIsoDate(date)).replace(/^(\w{3})\w*/, '$1'),
        time === undefined ? '' : time === 'am' ? 'morning' : 'end of day',
        `${title}\n(${id})`,
        who,
        [`${rule.replace(weeks, '.')} (${source})`, assumed && `Assumed: ${assumed}`, note].filter(Boolean).join('\n'),
      ]),
      terminalWidth(),
    ),
  );
  return 0;
}

function listDeadline(setting: string): [string, NonNullable<DeadlineSettings['annexA']>[string]] {
  const [id = '', value = ''] = setting.split('=');
  const [week = '', day = '', time = ''] = value.split(',');
  const number = Number(week);
  if (id === '' || !Number.isInteger(number) || number < 1 || (time !== 'am' && time !== 'end')) {
    throw new InputError(
      `“${setting}” sets no list deadline. Write it like annex-a/list-9/stage-1=1,friday,end (or am).`,
    );
  }
  return [id, { week: number, day: day as 'monday', time }];
}
