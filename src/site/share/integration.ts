import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { tellStarter } from '../../report/afar.ts';
import { divide } from './divide.ts';
import { endWithBuild, ownShare, startHelper, type Helper } from './helper.ts';

/** How many processes may make pages at once. */
const PROCESSES = Number(process.env['BACKMATTER_JOBS'] ?? 1);
/** About so many pages are made in the time that a further process takes to begin. */
const HEAD_START = Number(process.env['BACKMATTER_HEAD_START'] ?? 1000);

/**
 * Makes the pages of a large collection in several processes: the first finds out what there is to make and gives parts of it to
 * others, each an Astro build of its own, by Astro's interface for prerenderers.
 */
export function share(): AstroIntegration {
  return {
    name: 'backmatter-share',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const own = ownShare();
        setPrerenderer((usual) => (own === null ? leading(usual) : helping(usual, own)));
      },
    },
  };
}

function helping(usual: AstroPrerenderer, own: ReadonlySet<string>): AstroPrerenderer {
  endWithBuild();
  const telling = tellStarter();
  return {
    ...usual,
    getStaticPaths: async () => (await usual.getStaticPaths()).filter(({ pathname }) => own.has(pathname)),
    async render(request, options) {
      telling.step();
      return usual.render(request, options);
    },
    async teardown() {
      telling.flush();
      await usual.teardown?.();
    },
  };
}

function leading(usual: AstroPrerenderer): AstroPrerenderer {
  const telling = tellStarter();
  let helpers: readonly Helper[] = [];
  let failed = false;
  return {
    ...usual,
    async getStaticPaths() {
      const all = await usual.getStaticPaths();
      telling.expect(all.length);
      const [own = [], ...others] = divide(all, PROCESSES, HEAD_START);
      helpers = others.map((part, index) => {
        const pathnames = part.map(({ pathname }) => pathname);
        return startHelper(index + 1, pathnames, telling);
      });
      return own;
    },
    async render(request, options) {
      telling.step();
      try {
        return await usual.render(request, options);
      } catch (cause) {
        failed = true;
        throw cause;
      }
    },
    async teardown() {
      await usual.teardown?.();
      for (const helper of helpers) {
        if (failed) helper.end();
        else await helper.join();
      }
      telling.flush();
    },
  };
}
