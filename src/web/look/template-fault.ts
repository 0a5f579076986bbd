// Nunjucks' own complaints, which quote the template alone. What a filter or a value's method says may quote what it was given.
const ofNunjucks =
  /(?:Unable to call `|filter not found: |template not found: |unknown block tag: |unexpected |expected |parse[A-Z]\w*: )[^\n]*/;

/**
 * A template that could not be rendered, named for the log, with the place in it and what Nunjucks says of it; its cause is told
 * apart.
 */
export class TemplateFault extends Error {
  readonly template: string;
  /** File, line and column, where Nunjucks knows them. */
  readonly place: string | undefined;
  readonly complaint: string | undefined;

  constructor(template: string, cause: unknown) {
    super(`The template ${template} could not be rendered.`, { cause });
    this.name = 'TemplateFault';
    this.template = template;
    const message = cause instanceof Error ? cause.message : '';
    const [first = '', ...rest] = message.split('\n');
    this.place = /^\([^()]*\.njk\)(?: \[Line \d+(?:, Column \d+)?\])?$/.exec(first)?.[0];
    // The last line says what was wrong; those between name the templates that led there.
    this.complaint = ofNunjucks.exec(rest.at(-1) ?? '')?.[0];
  }
}
