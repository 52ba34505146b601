/** Words set in one go on a page. Points from the upper left corner of the page as it is shown. */
export interface Piece {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly base: number;
  /** Of the font, about the height of a capital and its descender. */
  readonly size: number;
}

/** Words that stand on one line next to one another. */
export interface Segment extends Piece {
  readonly bold: boolean;
}

/** One line with the page that it stands on. */
export interface PdfLine extends Segment {
  readonly page: number;
}
