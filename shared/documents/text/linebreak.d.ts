// linebreak 1.1.0 ships no types.
declare module 'linebreak' {
  interface Break {
    /** Index of the UTF-16 unit before which a line may end. */
    readonly position: number;
    readonly required: boolean;
  }
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
