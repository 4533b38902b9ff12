import { compile, run } from '@mdx-js/mdx';
import { BLOCK_COMPONENT } from '../../src/model/generated.ts';

const names = ['Mention', 'Quote', 'When', ...Object.values(BLOCK_COMPONENT)];
const components = Object.fromEntries(names.map((name) => [name, name]));

/** A JSX runtime that only gathers text. */
function gather(type: unknown, props: { readonly children?: unknown }): unknown {
  return typeof type === 'function' ? (type(props) as unknown) : (props.children ?? '');
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The text of generated MDX as stock `@mdx-js/mdx` compiles and runs it, frontmatter taken off. Throws where it does not. */
export async function stockText(mdx: string): Promise<string> {
  const code = String(await compile(mdx.replace(/^---\n[\s\S]*?\n---\n/, ''), { outputFormat: 'function-body' }));
  const { default: Content } = await run(code, {
    Fragment: 'f',
    jsx: gather,
    jsxs: gather,
    baseUrl: import.meta.url,
  } as never);
  return textOf(Content({ components } as never));
}

/** What is compared: white space aside, and what nobody sees. */
export const visible = (value: string): string => value.replace(/[\s\p{C}\ufffd]+/gu, '');
