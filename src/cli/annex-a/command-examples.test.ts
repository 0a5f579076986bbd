import { describe, expect, it } from 'vitest';
import { annexAProgram, everyCommand, typed } from './typed.test-data.ts';

const commands = everyCommand(annexAProgram(() => {})).filter((command) => command.parent?.name() === 'annex-a');

describe('the help of a command on the data request', () => {
  it.each(commands.map((command) => [command.name(), command] as const))(
    '%s has an example of every option, and no example of another',
    async (name, command) => {
      const { code, out } = await typed(`bestfit annex-a ${name} --help`);
      expect(code).toBe(0);
      const examples = out.slice(out.indexOf('Examples:'));
      const typedOptions = new Set(examples.match(/(?<=\s)--?[a-z][a-z-]*/g));
      const named = (option: string | undefined) => option !== undefined && typedOptions.has(option);
      expect(
        command.options.filter(({ long, short }) => !named(long) && !named(short)).map(({ long }) => long),
      ).toEqual([]);
      const known = command.options.flatMap(({ long, short }) => [long, short]);
      expect([...typedOptions].filter((option) => !known.includes(option))).toEqual([]);
    },
  );

  it('fits 80 columns', async () => {
    for (const command of commands) {
      const { out } = await typed(`bestfit annex-a ${command.name()} --help`);
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });
});
