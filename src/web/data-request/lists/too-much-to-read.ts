/** What is said of files for which there is no room, in words for the authority. */
export const tooMuchToRead =
  'The files hold more than can be checked at once. Take out what is not part of the lists, then send the lists in several submissions.';

/** The same where it is what was sent before that takes the room. */
export const tooMuchBeside =
  'Together with the lists that stand from earlier submissions, the files hold more than can be checked at once. Take out of them what is not part of the lists, and send all lists again.';
