import { describe, expect, it } from 'vitest';
import { deadlineInWords } from './deadline-in-words.ts';
import type { Deadline } from './model.ts';

const rule = (from: Deadline['from'], after: Deadline['after']) =>
  deadlineInWords({ id: 'x', title: 'X', who: 'Somebody', source: '1', from, after });

describe('the rule of a deadline', () => {
  it('is a sentence without dates', () => {
    expect(rule('on-site-ends', { workingDays: 15 })).toBe(
      '15 working days after the last day on site, itself not counted.',
    );
    expect(rule('notified', { workingDays: 1 })).toBe('1 working day after the notification, itself not counted.');
    expect(rule('last-inspected', { months: 36 })).toBe('36 months after the last inspection.');
    expect(rule('notified', { week: 1, day: 'tuesday', time: 'am' })).toBe(
      'Tuesday of week 1, in the morning; week 1 is the week of arrival.',
    );
  });
});
