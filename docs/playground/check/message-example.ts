/** For whoever brings something that is no message. */
export const MESSAGE_EXAMPLE = 'A message looks like {"to": "919988221100", "body": "Hello"}.';
