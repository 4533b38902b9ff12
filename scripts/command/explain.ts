export async function runExplain(_words: readonly string[]): Promise<number> {
  return 0;
}
