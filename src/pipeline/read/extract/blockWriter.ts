import type { Furniture } from '../extract.ts';

/** A block of a page, and why it is furniture, or null. */
interface Written {
  readonly words: string;
  readonly why: string | null;
}

/** Gathers words into blocks, text and furniture. */
export class BlockWriter {
  private readonly blocks: Written[] = [];
  /** Blocks met within a line: they follow the block they stand in. */
  private readonly waiting: Written[] = [];
  private words = '';
  private sign = '';
  private why: string | null;

  /** `why` says why what is written is furniture; null for text. */
  constructor(why: string | null) {
    this.why = why;
  }

  /** End the block at hand; the next begins with `sign`. */
  cut(sign = ''): void {
    const words = this.words
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/^\s*\|/, '')
      .trim();
    if (words !== '') {
      this.blocks.push({ words: this.sign + words, why: this.why });
      this.sign = '';
    }
    this.words = '';
    for (const block of this.waiting.splice(0)) this.blocks.push(block);
    if (sign !== '' || words !== '') this.sign = sign;
  }

  add(words: string): void {
    this.words += words;
  }

  /** A block of its own, line ends and all. */
  put(words: string): void {
    this.cut();
    this.blocks.push({ words, why: this.why });
  }

  /** Write with another standing: text within furniture, or the other way round. */
  within(why: string | null, writeIt: () => void): void {
    this.cut();
    const before = this.why;
    this.why = why;
    writeIt();
    this.cut();
    this.why = before;
  }

  /** Put in what another writer gathered: here, where it stands apart; else after the block it stands in. */
  interpose(other: BlockWriter, apart: boolean): void {
    other.cut();
    if (apart) this.cut();
    const into = apart ? this.blocks : this.waiting;
    for (const block of other.blocks) into.push(block);
  }

  /** The text, where its furniture stands, and whether a headline is among the rest. */
  text(): { readonly text: string; readonly furniture: readonly Furniture[]; readonly headed: boolean } {
    this.cut();
    const furniture: Furniture[] = [];
    let at = 0;
    for (const { words, why } of this.blocks) {
      if (why !== null) furniture.push({ start: at, end: at + words.length, why });
      at += words.length + 2;
    }
    return {
      text: `${this.blocks.map(({ words }) => words).join('\n\n')}\n`,
      furniture,
      headed: this.blocks.some(({ words, why }) => why === null && words.startsWith('# ')),
    };
  }
}
