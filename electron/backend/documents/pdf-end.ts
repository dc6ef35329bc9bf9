/** The message that asks the PDF thread to end after the page that it is at. */
export const END = 'end';
