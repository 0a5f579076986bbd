/** What is said to a person when a request cannot be answered: the page's heading, what happened, and what to do. */
export type ProblemWords = {
  readonly code: string;
  readonly title: string;
  readonly happened: string;
  readonly toDo: string;
};

/** The words for each status. A status without a line is told as its hundred's first: 400 or 500. */
const byStatus: Readonly<Record<number, ProblemWords>> = {
  400: {
    code: 'not-understood',
    title: 'This request could not be understood',
    happened: 'Something in the address or in what was sent is not as this page expects it. Nothing has been changed.',
    toDo: 'Go back and try again. If you typed or pasted the address, check that it is complete.',
  },
  401: {
    code: 'not-signed-in',
    title: 'You are not signed in',
    happened: 'Only people who are signed in can do this. Nothing has been changed.',
    toDo: 'Sign in and try again. A program sends a personal token that is still valid.',
  },
  403: {
    code: 'not-allowed',
    title: 'You cannot do this',
    happened: 'Your role here does not include it, or no longer does. Nothing has been changed.',
    toDo: 'If you need it for your work, ask the lead inspector of the inspection or your administrator.',
  },
  404: {
    code: 'not-found',
    title: 'Page not found',
    happened: 'There is nothing at this address that you can see.',
    toDo: 'If you typed or pasted the address, check that it is complete. If you followed a link, what it led to may have moved, or be there only for people who are signed in, or for others.',
  },
  405: {
    code: 'not-that-way',
    title: 'This cannot be done at this address',
    happened: 'The address is right, but it does not take this kind of request. Nothing has been changed.',
    toDo: 'Go back and use the page’s own buttons and links.',
  },
  409: {
    code: 'changed-meanwhile',
    title: 'Someone else has changed this',
    happened: 'It was changed after you opened it, so what you sent has not been saved over their change.',
    toDo: 'Go back, copy what you typed, open the page again and compare.',
  },
  413: {
    code: 'too-large',
    title: 'What you sent is too large',
    happened: 'The file or the text is larger than this service takes. Nothing has been saved.',
    toDo: 'Send a smaller file, or send it in parts.',
  },
  415: {
    code: 'unknown-kind',
    title: 'This kind of file or form is not taken here',
    happened: 'What was sent is of a kind that this address does not read. Nothing has been saved.',
    toDo: 'Check that you chose the right file. A program sends its content type as the documentation says.',
  },
  429: {
    code: 'too-many-requests',
    title: 'Too many tries',
    happened: 'There have been too many requests in a short time, so this one was not answered.',
    toDo: 'Wait {wait} and try again.',
  },
  500: {
    code: 'went-wrong',
    title: 'Something went wrong',
    happened: 'This is a fault of the service, not of anything you did. It has been recorded.',
    toDo: 'Try again in a few minutes. Check that what you sent last has been saved before you send it again. If it happens again, tell your administrator, with the reference below.',
  },
  503: {
    code: 'not-available',
    title: 'The service is not available just now',
    happened: 'It is starting, stopping, or waiting for its database. What was saved before is safe.',
    toDo: 'Try again in {wait}. If you were saving something, look first whether it is there. If it lasts, tell your administrator.',
  },
  507: {
    code: 'no-space',
    title: 'There is no space left to save this',
    happened: 'The disk of the service is full. What you sent has not been saved; what was saved before is safe.',
    toDo: 'Copy what you typed, tell your administrator, and send it again when there is space.',
  },
};

const formNotAccepted: ProblemWords = {
  code: 'form-not-accepted',
  title: 'This form could not be accepted',
  happened:
    'It was open too long, was opened before you signed in, or your browser does not keep this service’s cookies. Nothing has been saved.',
  toDo: 'Go back, copy what you typed, open the page again and send it from there.',
};

/** Words for what a library of ours refuses, by the library's code, where the status alone would say too little. */
const byLibraryCode: Readonly<Record<string, ProblemWords>> = {
  FST_CSRF_MISSING_SECRET: formNotAccepted,
  FST_CSRF_INVALID_TOKEN: formNotAccepted,
};

/**
 * The words for a status and, when a library refused, for its code. `waitSeconds` is how long one is asked to wait (the header
 * Retry-After), null when nobody knows.
 */
export function problemWords(
  status: number,
  libraryCode: string | undefined,
  waitSeconds: number | null,
): ProblemWords {
  const known = libraryCode === undefined ? undefined : byLibraryCode[libraryCode];
  const words = known ?? byStatus[status] ?? byStatus[status < 500 ? 400 : 500];
  if (words === undefined) throw new Error(`There are no words for the status ${status}.`);
  return { ...words, toDo: words.toDo.replace('{wait}', waitInWords(waitSeconds)) };
}

function waitInWords(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds) || seconds < 0) return 'a few minutes';
  if (seconds <= 15) return 'a few seconds';
  if (seconds <= 60) return 'a minute';
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 90) return `${minutes} minutes`;
  return `${Math.ceil(minutes / 60)} hours`;
}
