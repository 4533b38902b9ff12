import type { MiddlewareHandler } from 'astro';
import { keep, keeping } from './reuse/kept.ts';
import { listen } from './reuse/question.ts';

/** Listens to what each page asks while it is made, and keeps it with its answers for the next build. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  if (!keeping) return next();
  const { result, asked } = await listen(async () => {
    const response = await next();
    return { response, html: new Uint8Array(await response.arrayBuffer()) };
  });
  const { address } = context.locals;
  if (address !== undefined) keep(address, asked, result.html);
  return new Response(result.html, result.response);
};
