/** The program's version, as package.json has it: what it makes says by which version it was made. */
export const VERSION = '0.1.0';
